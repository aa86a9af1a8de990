import { getTranslations } from "next-intl/server";
import { weekReasonWords } from "@/components/planning/reason-words";
import { reasonsOf } from "@/lib/domains/planning/reasons";
import { answer, serve } from "@/lib/platform/rest/serve";
import { planWhy } from "../contract";

export const GET = serve(planWhy, async ({ scope, query }) => {
  const reasons = await reasonsOf(scope, query.week);
  return answer(200, { reasons: reasons && weekReasonWords(reasons, await getTranslations()) });
});
