import type { RecipeFilters } from "@/lib/domains/recipes/policy";
import { listFound } from "@/lib/domains/search/queries/list-found";
import { answer, serve } from "@/lib/platform/rest/serve";
import { planChoices } from "../contract";

const ANY: RecipeFilters = {
  words: "",
  diets: [],
  ingredient: "",
  maxMinutes: null,
  maxKcal: null,
  minProtein: null,
  kind: null,
  from: "all",
  onlyFavourites: false,
  sort: "ours",
};
const SHOWN = 24;

export const GET = serve(planChoices, async ({ scope, query: { q: words, kind } }) => {
  const suited = await listFound(scope, { ...ANY, words, kind }, SHOWN);
  const all = words.trim() === "" ? { cards: [] } : await listFound(scope, { ...ANY, words }, SHOWN);
  const seen = new Set(suited.cards.map((card) => card.id));
  return answer(200, { suited: suited.cards, others: all.cards.filter((card) => !seen.has(card.id)) });
});
