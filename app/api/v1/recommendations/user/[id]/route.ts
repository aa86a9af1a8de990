import { listMembers } from "@/lib/domains/accounts/queries";
import { recommendationList } from "@/lib/domains/recommendations/queries";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { recommendForUser } from "../../contract";

export const GET = serve(recommendForUser, async ({ scope, params: { id }, query }) => {
  const isKnown = id === "me" || (await listMembers(scope)).some((member) => member.userId === id);
  if (!isKnown) return problem("not-found", "Nobody of this household has this id.");
  return answer(200, await recommendationList(scope, query.count));
});
