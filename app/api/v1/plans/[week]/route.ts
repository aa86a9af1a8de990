import { getTranslations } from "next-intl/server";
import { weekOf } from "@/lib/domains/planning/queries";
import { etagOf } from "@/lib/platform/rest/revision";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readPlan } from "../contract";
import { weekAnswer } from "../week-answer";

export const GET = serve(readPlan, async ({ scope, params }) => {
  const week = await weekOf(scope, params.week);
  return answer(200, weekAnswer(week, await getTranslations()), { ETag: etagOf(week.revision) });
});
