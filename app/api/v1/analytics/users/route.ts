import { usersFigures } from "@/lib/domains/analytics/queries/users";
import { periodOf } from "@/lib/engines/analytics/period";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readUsers } from "../contract";
import { dayOf, daysOf } from "../days";

const DAY_MS = 86_400_000;

export const GET = serve(readUsers, async ({ db, query }) => {
  const period = periodOf(query.days, Date.now());
  const { active, activeBefore, joined, joinedBefore, known, weekly, monthly, forecast, retention, churn, risk } =
    await usersFigures({ db }, period);
  const [recency = 0, frequency = 0, tenure = 0] = risk?.model.weights ?? [];
  return answer(200, {
    active: daysOf(active),
    averageBefore: activeBefore.reduce((sum, day) => sum + day.value, 0) / Math.max(1, activeBefore.length),
    joined: daysOf(joined),
    joinedBefore,
    known,
    weekly: daysOf(weekly.map(({ at, people }) => ({ at, value: people }))),
    monthly: daysOf(monthly.map(({ at, people }) => ({ at, value: people }))),
    forecast: forecast.ok
      ? forecast.points.map((point, place) => ({ day: dayOf(period.before + (place - 1) * DAY_MS), ...point }))
      : [],
    cohorts: retention.cohorts.map(({ cohort, size, shares }) => ({ week: cohort, size, shares })),
    retainedAfterOneWeek: retention.afterOne,
    retainedAfterFourWeeks: retention.afterFour,
    churn: churn === null ? null : { month: dayOf(churn.month), people: churn.people, lost: churn.lost },
    risk:
      risk === null
        ? null
        : {
            trainedAt: risk.trainedAt.toISOString(),
            auc: risk.model.held?.auc ?? null,
            calibrationError: risk.model.held?.calibrationError ?? null,
            weights: { recency, frequency, tenure },
            classes: risk.classes.map((one) => ({ from: one.tenth / 10, people: one.people, risk: one.risk })),
          },
  });
});
