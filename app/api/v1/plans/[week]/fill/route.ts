import { planWeek } from "@/lib/domains/planning/mutations";
import { weekOf } from "@/lib/domains/planning/queries";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { fillPlan } from "../../contract";
import { refused } from "../../refused";

export const POST = serve(fillPlan, async ({ scope, params, body }) => {
  const planned = await planWeek(scope, { weekStart: params.week, ...body });
  if (planned.ok) return answer(200, { ...planned, week: await weekOf(scope, params.week) });
  switch (planned.reason) {
    case "conflict":
      return problem("conflict", planned.wishes.map(({ words, key }) => `${words} (${key})`).join("; "));
    case "nothing-open":
    case "no-eaters":
    case "no-recipes":
      return problem(planned.reason);
    default:
      return refused(planned);
  }
});
