import "server-only";
import { loadSubstitutions } from "@/db/datasets/substitutions/load";
import type { Allergen, Diet, FoodId } from "@/lib/engines/foods/food";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import type { RecipeNutrition } from "@/lib/engines/nutrition/contract";
import { type AdaptableRecipe, adaptRecipe } from "@/lib/engines/recipes/substitutions/adapt-recipe";
import { contextsOf } from "@/lib/engines/recipes/substitutions/contexts-of";
import { SWAP_TARGETS, type SwapGuard, type SwapWish } from "@/lib/engines/recipes/substitutions/contract";
import { type HealthierSwap, healthierSwaps } from "@/lib/engines/recipes/substitutions/healthier-swaps";
import { NUTRIENT_OF, substitutesFor } from "@/lib/engines/recipes/substitutions/substitutes-for";
import type { Scope } from "@/lib/platform/auth/scope";
import { listEaters } from "../accounts/queries";
import { kitchenKnowledge } from "../foods/queries";
import { stockAtHome } from "../pantry/queries";
import { type FoundRecipe, findRecipe } from "../recipes/queries/find-recipe";
import {
  choiceOf,
  conflictsOf,
  type FitAdvice,
  figureChanges,
  guardOf,
  type HealthierChoice,
  SWAP_FIGURES,
  type SwapChoice,
} from "./policy";
import type { SwapCause } from "./schema";

/** The reviewed pairs over the food table in use. */
export const knownPairs = () => loadSubstitutions(kitchenKnowledge().table);

/** A read recipe as the swap engine takes it. */
export const adaptable = (recipe: FoundRecipe): AdaptableRecipe => ({
  title: recipe.title,
  tags: recipe.tags,
  steps: recipe.steps.map((step) => step.text),
  sections: recipe.lines.map((line) => line.section),
  nutrition: recipe.nutrition,
});

/** Which lines of a recipe any pair is about, by index. */
export function swappableLines(nutrition: RecipeNutrition): ReadonlySet<number> {
  const known = new Set(knownPairs().flatMap((pair) => [...pair.fromIds]));
  return new Set(
    nutrition.lines.flatMap((line, index) => (line.food !== null && known.has(line.food.id) ? [index] : [])),
  );
}

export interface LineSwaps {
  readonly text: string;
  readonly foodName: string;
  /** Causes that a swap is known for; the one answered is among them where there is any. */
  readonly causes: readonly SwapCause[];
  readonly cause: SwapCause;
  readonly swaps: readonly SwapChoice[];
}

/** Ranked swaps for one line of a readable recipe; null where there is no such line or nobody knows its food. */
export async function lineSwaps(
  scope: Scope,
  recipeId: string,
  index: number,
  asked: SwapCause,
): Promise<LineSwaps | null> {
  const recipe = await findRecipe(scope, recipeId);
  const line = recipe?.nutrition.lines[index];
  if (recipe === null || line?.food == null) return null;
  const guard = guardOf(await listEaters(scope));
  const { food } = line;
  const isAgainst =
    guard.allergens.some((one) => food.allergens.includes(one)) || guard.diets.some((one) => !food.diets.includes(one));
  const contexts = contextsOf({ ...adaptable(recipe), lines: recipe.nutrition.lines }, index);
  const atHome = new Set((await stockAtHome(scope)).map((one) => one.foodId));
  const find = (cause: SwapCause, limit: number) =>
    substitutesFor(
      { line, contexts, servings: recipe.nutrition.servings },
      wishOf(cause, guard, atHome),
      knownPairs(),
      kitchenKnowledge(),
      guard,
      limit,
    );
  const sensible: SwapCause[] = [
    ...(isAgainst ? (["eaters"] as const) : []),
    "missing",
    ...SWAP_TARGETS,
    ...food.allergens.map((one) => `without-${one}` as const),
    ...(["vegetarian", "vegan", "gluten-free", "dairy-free"] as const).filter((diet) => !food.diets.includes(diet)),
  ];
  const causes = sensible.filter((cause) => find(cause, 1).length > 0);
  const cause = causes.includes(asked) ? asked : (causes[0] ?? asked);
  return { text: line.text, foodName: food.displayName, causes, cause, swaps: find(cause, MOST_SHOWN).map(choiceOf) };
}

const MOST_SHOWN = 8;

function wishOf(cause: SwapCause, guard: SwapGuard, atHome: ReadonlySet<FoodId>): SwapWish {
  if (cause === "eaters") return { kind: "fit", ...guard };
  if (cause === "missing") return { kind: "missing", atHome };
  const target = SWAP_TARGETS.find((one) => one === cause);
  if (target !== undefined) return { kind: "target", target };
  return cause.startsWith("without-")
    ? { kind: "fit", allergens: [cause.slice("without-".length) as Allergen], diets: [] }
    : { kind: "fit", allergens: [], diets: [cause as Diet] };
}

/** Whom of the household the recipe does not suit, and the swaps that would change that; null where it suits everyone. */
export async function fitAdvice(scope: Scope, recipe: FoundRecipe): Promise<FitAdvice | null> {
  const eaters = await listEaters(scope);
  const conflicts = conflictsOf(eaters, recipe.nutrition);
  if (conflicts.length === 0) return null;
  const adapted = adaptRecipe(adaptable(recipe), guardOf(eaters), knownPairs(), kitchenKnowledge());
  const textOf = (index: number) => recipe.nutrition.lines[index]?.text ?? "";
  return {
    conflicts,
    isFitting: adapted.ok,
    changes: adapted.changes.map(({ index, swap }) => ({
      index,
      text: textOf(index),
      swap: swap === null ? null : choiceOf(swap),
    })),
    unmet: adapted.ok ? [] : adapted.unmet.map(({ index }) => textOf(index)),
    changed: adapted.ok ? figureChanges(changeBetween(recipe.nutrition, adapted.nutrition)) : [],
  };
}

function changeBetween(before: RecipeNutrition, after: RecipeNutrition) {
  const change: { [N in NutrientId]?: number } = {};
  for (const figure of SWAP_FIGURES) {
    const [was, is] = [before.perServing[figure]?.value, after.perServing[figure]?.value];
    if (was !== undefined && is !== undefined) change[figure] = is - was;
  }
  return change;
}

const MOST_HEALTHIER = 5;

/** The swaps that do most for a serving: one a line, the strongest target of each. */
export async function healthierFor(scope: Scope, recipe: FoundRecipe): Promise<readonly HealthierSwap[]> {
  const guard = guardOf(await listEaters(scope));
  const seen = new Set<number>();
  return healthierSwaps(adaptable(recipe), SWAP_TARGETS, knownPairs(), kitchenKnowledge(), guard)
    .filter(({ index, share }) => Math.abs(share) >= 0.08 && !seen.has(index) && seen.add(index))
    .slice(0, MOST_HEALTHIER);
}

/** The same as a page shows them. */
export const healthierAdvice = async (scope: Scope, recipe: FoundRecipe): Promise<readonly HealthierChoice[]> =>
  (await healthierFor(scope, recipe)).flatMap(({ index, target, swap, change, share }) => {
    const figure = SWAP_FIGURES.find((one) => one === NUTRIENT_OF[target].nutrient);
    if (figure === undefined) return [];
    const text = recipe.nutrition.lines[index]?.text ?? "";
    return [{ index, text, target, figure, by: change, share, swap: choiceOf(swap) }];
  });
