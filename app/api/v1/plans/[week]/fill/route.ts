import { getTranslations } from "next-intl/server";
import { namedWishes } from "@/components/planning/reason-words";
import { planWeek } from "@/lib/domains/planning/mutations";
import { weekOf } from "@/lib/domains/planning/queries";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { fillPlan } from "../../contract";
import { refused } from "../../refused";
import { weekAnswer } from "../../week-answer";

export const POST = serve(fillPlan, async ({ scope, params, body }) => {
  const planned = await planWeek(scope, { weekStart: params.week, ...body });
  const t = await getTranslations();
  if (planned.ok) return answer(200, { ...planned, week: weekAnswer(await weekOf(scope, params.week), t) });
  switch (planned.reason) {
    case "conflict":
      return problem(
        "conflict",
        namedWishes(planned, t)
          .map(({ words, key }) => `${words} (${key})`)
          .join("; "),
      );
    case "nothing-open":
    case "no-eaters":
    case "no-recipes":
      return problem(planned.reason);
    default:
      return refused(planned);
  }
});
