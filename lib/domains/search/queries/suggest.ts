import "server-only";
import { searchFoods } from "@/lib/engines/foods/search-foods";
import type { Scope } from "@/lib/platform/auth/scope";
import { kitchenKnowledge } from "../../foods/queries";
import { mendedQuery, type Suggestions } from "../policy";
import { searchRecipes } from "../queries";

const RECIPES = 6;
const FOODS = 3;
/** What to offer for what was typed so far: the best recipes, foods whose names begin so, and how it was read. */
export async function suggest(scope: Scope, query: string): Promise<Suggestions> {
  const { understanding, hits } = await searchRecipes(scope, { query, isWhole: false });
  const foods = searchFoods(kitchenKnowledge().table, query, FOODS);
  return {
    understanding,
    recipes: hits.slice(0, RECIPES).map(({ card }) => card),
    foods: foods.map(({ id, displayName }) => ({ id, name: displayName })),
    didYouMean: mendedQuery(understanding),
  };
}
