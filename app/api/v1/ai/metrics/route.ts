import { hitRate } from "@/lib/domains/ai/policy";
import { byDay, byModel, byTask, byUser, failures, figures, month } from "@/lib/domains/ai/queries";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readAiMetrics } from "./contract";

export const dynamic = "force-dynamic";

const DAY_MS = 86_400_000;

export const GET = serve(readAiMetrics, async ({ db, query }) => {
  const now = new Date();
  const until = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS + DAY_MS);
  const stretch = { from: new Date(until.getTime() - query.days * DAY_MS), until };
  const sums = await figures({ db }, stretch);
  const spent = await month({ db }, now);
  return answer(200, {
    from: stretch.from.toISOString(),
    until: until.toISOString(),
    ...sums,
    hitRate: hitRate(sums),
    month: { soFarMicros: spent.soFar, projectedMicros: spent.projected },
    days: [...(await byDay({ db }, stretch))],
    tasks: [...(await byTask({ db }, stretch))],
    models: [...(await byModel({ db }, stretch))],
    users: [...(await byUser({ db }, stretch))],
    failures: (await failures({ db }, stretch)).map(({ outcome, calls }) => ({ outcome, calls })),
  });
});
