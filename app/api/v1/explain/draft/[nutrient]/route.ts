import { sayWorking } from "@/app/(kitchen)/explain/words/say-working";
import { nutrientOf } from "@/lib/domains/explain/policy";
import { explainDraft as workingOfDraft } from "@/lib/domains/explain/queries";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { explainDraft } from "../../contract";

export const POST = serve(explainDraft, async ({ scope, params, body }) => {
  const nutrient = nutrientOf(params.nutrient);
  if (nutrient === null) return problem("not-found");
  return answer(200, await sayWorking(await workingOfDraft(scope, body, nutrient), scope.timeZone));
});
