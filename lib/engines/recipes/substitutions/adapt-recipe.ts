import type { RecipeNutrition, ResolvedLine } from "../../nutrition/contract";
import type { KitchenKnowledge } from "../../nutrition/kitchen-knowledge";
import { resolveLine } from "../../nutrition/resolve-line";
import { sumLines } from "../../nutrition/sum-lines";
import { contextsOf } from "./contexts-of";
import type { Substitution, Swap, SwapGuard } from "./contract";
import { substitutesFor } from "./substitutes-for";

/** A recipe as it is written and counted. */
export interface AdaptableRecipe {
  readonly title: string;
  readonly tags: readonly string[];
  readonly steps: readonly string[];
  readonly sections: readonly (string | null)[];
  readonly nutrition: RecipeNutrition;
}

/** A line given another food, or left out where the recipe does without it. */
export interface LineChange {
  readonly index: number;
  /** Null = left out. */
  readonly swap: Swap | null;
}

export type UnmetReason =
  /** No reviewed pair that works in such a recipe. */
  | "no-swap"
  /** The line is another recipe: that one must be adapted. */
  | "sub-recipe"
  /** Nobody knows what the line is. */
  | "no-food";

export type AdaptedRecipe =
  | {
      readonly ok: true;
      /** Empty where the recipe fits as it is. */
      readonly changes: readonly LineChange[];
      /** Counted anew with the changed lines. */
      readonly nutrition: RecipeNutrition;
      /** The least quality of its swaps; 3 without any. */
      readonly quality: 1 | 2 | 3;
    }
  | {
      readonly ok: false;
      readonly changes: readonly LineChange[];
      readonly unmet: readonly { readonly index: number; readonly reason: UnmetReason }[];
    };

/**
 * The recipe with every line swapped that holds an allergen to avoid or breaks a wished diet. The result is counted anew
 * from its lines, and is `ok` only if what was counted is free of the allergens and fits the diets.
 */
export function adaptRecipe(
  recipe: AdaptableRecipe,
  wish: SwapGuard,
  pairs: readonly Substitution[],
  kitchen: KitchenKnowledge,
): AdaptedRecipe {
  const { lines, servings } = recipe.nutrition;
  const cooked = { ...recipe, lines };
  const changes: LineChange[] = [];
  const unmet: { index: number; reason: UnmetReason }[] = [];
  lines.forEach((line, index) => {
    if (isWelcome(line, wish)) return;
    if (line.subRecipe !== undefined) unmet.push({ index, reason: "sub-recipe" });
    else if (line.food === null) unmet.push({ index, reason: "no-food" });
    else {
      const contexts = contextsOf(cooked, index);
      // Everything the eaters cannot have at once, so that milk does not give way to soya someone cannot eat either.
      const [best] = substitutesFor({ line, contexts, servings }, { kind: "fit", ...wish }, pairs, kitchen, wish, 1);
      if (line.parsed.optional && (best === undefined || best.quality === 1)) changes.push({ index, swap: null });
      else if (best === undefined) unmet.push({ index, reason: "no-swap" });
      else changes.push({ index, swap: best });
    }
  });
  if (unmet.length > 0) return { ok: false, changes, unmet };
  const nutrition = withChanges(recipe.nutrition, changes, kitchen);
  const isSafe =
    wish.allergens.every((allergen) => !nutrition.allergens.includes(allergen)) &&
    wish.diets.every((diet) => nutrition.diets.includes(diet));
  if (!isSafe) return { ok: false, changes, unmet: [] };
  let quality: 1 | 2 | 3 = 3;
  for (const { swap } of changes) if (swap !== null && swap.quality < quality) quality = swap.quality;
  return { ok: true, changes, nutrition, quality };
}

/** Whether a line by itself holds nothing to avoid and fits the diets; a doubtful one counts as all it may be. */
function isWelcome(line: ResolvedLine, wish: SwapGuard): boolean {
  if (line.omission === "not-food") return true;
  const { allergens, diets } = sumLines({ servings: 1, lines: [line], release: "" });
  return !wish.allergens.some((one) => allergens.includes(one)) && wish.diets.every((one) => diets.includes(one));
}

/** A recipe counted with some of its lines changed; the others keep their reading. */
export function withChanges(
  nutrition: RecipeNutrition,
  changes: readonly LineChange[],
  kitchen: KitchenKnowledge,
): RecipeNutrition {
  const byIndex = new Map(changes.map((change) => [change.index, change]));
  const lines = nutrition.lines.flatMap((line, index): readonly ResolvedLine[] => {
    const change = byIndex.get(index);
    if (change === undefined) return [line];
    return (change.swap?.lines ?? []).map((one) => resolveLine(one.text, kitchen, { ruling: { foodId: one.foodId } }));
  });
  return sumLines({ servings: nutrition.servings, lines, release: nutrition.release });
}
