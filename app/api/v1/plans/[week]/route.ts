import { weekOf } from "@/lib/domains/planning/queries";
import { etagOf } from "@/lib/platform/rest/revision";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readPlan } from "../contract";

export const GET = serve(readPlan, async ({ scope, params }) => {
  const week = await weekOf(scope, params.week);
  return answer(200, week, { ETag: etagOf(week.revision) });
});
