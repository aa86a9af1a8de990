import { suggest } from "@/lib/domains/search/queries/suggest";
import { answer, serve } from "@/lib/platform/rest/serve";
import { searchSuggest } from "../contract";
import { cardAnswer, understoodAnswer } from "../search-answer";

export const GET = serve(searchSuggest, async ({ scope, query: { q } }) => {
  if (q.trim() === "") return answer(200, { chips: [], didYouMean: null, recipes: [], foods: [] });
  const { understanding, recipes, foods } = await suggest(scope, q);
  return answer(200, { ...(await understoodAnswer(understanding)), recipes: recipes.map(cardAnswer), foods });
});
