import { householdAliases, kitchenKnowledge } from "@/lib/domains/foods/queries";
import { sayMatch } from "@/lib/engines/foods/say-match";
import { answer, serve } from "@/lib/platform/rest/serve";
import { matchName } from "../contract";

const MOST_ANSWERS = 10;

export const GET = serve(matchName, async ({ scope, query }) => {
  const { matcher } = kitchenKnowledge();
  const aliases = await householdAliases(scope);
  return answer(200, sayMatch(matcher.match(query.name, { aliases, limit: MOST_ANSWERS })));
});
