import { systemFigures } from "@/lib/domains/analytics/queries/system";
import { periodOf } from "@/lib/engines/analytics/period";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readSystem } from "../contract";
import { daysOf } from "../days";

export const GET = serve(readSystem, async ({ db, query }) => {
  const { pages, errors, errorsBefore, errorPlaces, jobs, storage, ai } = await systemFigures(
    { db },
    periodOf(query.days, Date.now()),
  );
  return answer(200, {
    pages,
    errors: daysOf(errors),
    errorsBefore,
    errorPlaces,
    jobs,
    storage,
    ai: { ...ai, days: daysOf(ai.days) },
  });
});
