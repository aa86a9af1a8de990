import { recipesFigures } from "@/lib/domains/analytics/queries/recipes";
import { periodOf } from "@/lib/engines/analytics/period";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readRecipes } from "../contract";
import { dayOf } from "../days";

export const GET = serve(readRecipes, async ({ db, query }) => {
  const { top, different, all, kitchens, seasons, completion, added } = await recipesFigures(
    { db },
    periodOf(query.days, Date.now()),
  );
  const { now, before } = completion;
  return answer(200, {
    top,
    different,
    all,
    kitchens,
    added,
    seasons: seasons.rows.flatMap((row) =>
      row.counts.map((count, place) => ({ month: dayOf(seasons.months[place] ?? 0), cuisine: row.cuisine, count })),
    ),
    completion: {
      begun: { now: now.begun, before: before.begun },
      cooked: { now: now.cooked, before: before.cooked },
      share: now.share,
    },
  });
});
