import type { RecipeFilters } from "@/lib/domains/recipes/policy";
import { listRecipes } from "@/lib/domains/recipes/queries/list-recipes";
import { currentScope } from "@/lib/platform/auth/scope";
import { choicesQuery, type RecipeChoices } from "../contract";

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

/** Recipes to put into a slot: those that suit its kind first, then the rest of what the words find. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const query = choicesQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return Response.json({ code: "invalid" }, { status: 422 });
  const { q: words, kind } = query.data;
  const suited = await listRecipes(scope, { ...ANY, words, kind }, SHOWN);
  const all = words.trim() === "" ? { cards: [] } : await listRecipes(scope, { ...ANY, words }, SHOWN);
  const seen = new Set(suited.cards.map((card) => card.id));
  const choices: RecipeChoices = {
    suited: suited.cards,
    others: all.cards.filter((card) => !seen.has(card.id)),
  };
  return Response.json(choices, { headers: { "Cache-Control": "no-store" } });
}
