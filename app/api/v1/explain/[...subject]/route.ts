import { sayWorking } from "@/app/(kitchen)/explain/words/say-working";
import { subjectOf } from "@/lib/domains/explain/policy";
import { explain } from "@/lib/domains/explain/queries";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { explainFigure } from "../contract";

export const GET = serve(explainFigure, async ({ scope, params }) => {
  const subject = subjectOf(params.subject);
  const explanation = subject === null ? null : await explain(scope, subject);
  return explanation === null ? problem("not-found") : answer(200, await sayWorking(explanation, scope.timeZone));
});
