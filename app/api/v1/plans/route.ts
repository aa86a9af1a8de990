import { z } from "zod";
import { listPlans as plansOf } from "@/lib/domains/planning/queries/list-plans";
import { cursorsOf, pageOf } from "@/lib/platform/rest/cursor";
import { answer, serve } from "@/lib/platform/rest/serve";
import { listPlans } from "./contract";

const cursors = cursorsOf("plans.list", z.object({ weekStart: z.string() }));

export const GET = serve(listPlans, async ({ scope, query: { limit, cursor } }) => {
  const found = await plansOf(scope, limit + 1, cursors.read(cursor)?.weekStart);
  const { rows, next } = pageOf(found, limit, ({ weekStart }) => cursors.write({ weekStart }));
  return answer(200, { plans: rows, next });
});
