import { engagementFigures } from "@/lib/domains/analytics/queries/engagement";
import { periodOf } from "@/lib/engines/analytics/period";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readEngagement } from "../contract";
import { daysOf } from "../days";

export const GET = serve(readEngagement, async ({ db, query }) => {
  const figures = await engagementFigures({ db }, periodOf(query.days, Date.now()));
  return answer(200, {
    visits: daysOf(figures.visits),
    count: { now: figures.now.visits, before: figures.before.visits },
    meanSeconds: figures.now.meanSeconds,
    meanEvents: figures.now.meanEvents,
    hours: figures.week,
    searches: figures.searches,
    acts: figures.acts.map(({ name, count }) => ({ event: name, count })),
    funnel: figures.funnel.map(({ name, people, share }) => ({ step: name, people, share })),
    activeDays: figures.activeDays,
  });
});
