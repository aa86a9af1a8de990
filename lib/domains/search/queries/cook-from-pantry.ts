import "server-only";
import type { FoodId } from "@/lib/engines/foods/food";
import { foodLexicon } from "@/lib/engines/search/food-lexicon";
import type { Scope } from "@/lib/platform/auth/scope";
import { plainDate } from "../../accounts/policy";
import { kitchenKnowledge } from "../../foods/queries";
import { freshnessOf } from "../../pantry/policy";
import { lotsAtHome } from "../../pantry/queries/lots-at-home";
import { usableFoods } from "../../pantry/queries/usable-foods";
import type { RecipeCard } from "../../recipes/policy";
import { findRecipeCards } from "../../recipes/queries/list-recipes";
import type { CookFromWish } from "../policy";
import { type CookableRecipe, cookFromHome, toBuy } from "./cook-from-home";

const SHOWN = 24;

/** A food of the pantry that may be cooked with. */
export interface FoodAtHand {
  readonly foodId: FoodId;
  readonly name: string;
  /** Plain date of what expires first; null where it keeps. */
  readonly expiresAt: string | null;
  /** At most three days left. */
  readonly isUrgent: boolean;
  /** Set aside for this question. */
  readonly isLeftOut: boolean;
}

/** A recipe as far as it can be cooked from what is at hand. */
export interface CookableCard extends Omit<CookableRecipe, "title"> {
  readonly card: RecipeCard;
  /** What of it no food at hand is or stands in for. */
  readonly toBuy: readonly string[];
  /** Names of the foods it uses that want using up. */
  readonly rescues: readonly string[];
}

export interface CookingFromPantry {
  readonly today: string;
  /** What wants using up first, then by name. */
  readonly pantry: readonly FoodAtHand[];
  readonly recipes: readonly CookableCard[];
  /** Words that name no food we know. */
  readonly unknown: readonly string[];
}

/**
 * What can be cooked from the pantry, from some words for foods, or from both. Of recipes that miss as little, those that use
 * up what expires stand first. Food past its date is not counted on.
 */
export async function cookFromPantry(scope: Scope, wish: CookFromWish, now = new Date()): Promise<CookingFromPantry> {
  const today = plainDate(now, scope.timeZone);
  const pantry = await foodsAtHand(scope, today, wish.leftOut);
  const used = wish.isPantryUsed ? pantry.filter(({ isLeftOut }) => !isLeftOut) : [];
  const names = [...new Set([...used.map(({ name }) => name), ...wish.typed])];
  if (names.length === 0) return { today, pantry, recipes: [], unknown: [] };
  const found = await cookFromHome(scope, names, { limit: SHOWN, mostMissing: wish.mostMissing });
  const cards = await findRecipeCards(
    scope,
    found.recipes.map(({ recipeId }) => recipeId),
  );
  const lexicon = foodLexicon(kitchenKnowledge().table);
  const urgent = used
    .filter(({ isUrgent }) => isUrgent)
    .map(({ foodId, name }) => ({ name, known: lexicon.nameOf(foodId) ?? name }));
  const recipes = found.recipes.flatMap(({ title: _title, ...recipe }): CookableCard[] => {
    const card = cards.get(recipe.recipeId);
    if (card === undefined) return [];
    const rescues = urgent.filter(({ known }) => recipe.have.includes(known)).map(({ name }) => name);
    return [{ ...recipe, card, toBuy: toBuy(recipe).map(({ name }) => name), rescues }];
  });
  return {
    today,
    pantry,
    recipes: recipes.sort((a, b) => a.toBuy.length - b.toBuy.length || b.rescues.length - a.rescues.length),
    unknown: found.unknown.filter((name) => wish.typed.includes(name)),
  };
}

async function foodsAtHand(scope: Scope, today: string, leftOut: readonly string[]): Promise<FoodAtHand[]> {
  const lots = (await lotsAtHome(scope)).flatMap(({ foodId, expiresAt }) =>
    foodId === null || freshnessOf(expiresAt, today) === "past" ? [] : [{ foodId, expiresAt }],
  );
  // Lots come first-expiring first.
  const first = new Map<FoodId, string | null>();
  for (const { foodId, expiresAt } of lots) if (!first.has(foodId)) first.set(foodId, expiresAt);
  const known = await usableFoods(scope, [...first.keys()]);
  return [...first]
    .flatMap(([foodId, expiresAt]): FoodAtHand[] => {
      const food = known.get(foodId);
      if (food === undefined) return [];
      const isUrgent = freshnessOf(expiresAt, today) === "soon";
      return [{ foodId, name: food.displayName, expiresAt, isUrgent, isLeftOut: leftOut.includes(foodId) }];
    })
    .sort((a, b) => byDue(a, b) || a.name.localeCompare(b.name, "en"));
}

/** What wants using up first, by its date; the rest are alike. */
function byDue(a: FoodAtHand, b: FoodAtHand): number {
  const [left, right] = [a, b].map(({ isUrgent, expiresAt }) => (isUrgent ? (expiresAt ?? "~") : "~"));
  return left === right || left === undefined || right === undefined ? 0 : left < right ? -1 : 1;
}
