import { reasonsOf } from "@/lib/domains/planning/reasons";
import { answer, serve } from "@/lib/platform/rest/serve";
import { planWhy } from "../contract";

export const GET = serve(planWhy, async ({ scope, query }) =>
  answer(200, { reasons: await reasonsOf(scope, query.week) }),
);
