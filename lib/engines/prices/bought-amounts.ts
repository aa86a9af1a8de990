import type { RecipeNutrition, ResolvedLine } from "../nutrition/contract";
import { toGrams } from "../shopping/milligrams";
import { needsOfLines } from "../shopping/needs-of-lines";
import { shopFactsOf } from "../shopping/shop-facts";
import { weighNeed } from "../shopping/weigh-need";
import type { BoughtAmount } from "./contract";

const NOWHERE = { recipeId: null, recipeTitle: null, date: null };

/**
 * What cooking a counted recipe once takes from the shop: each food once, as weighed there, recipes inside it
 * included. Weighed as the shopping list weighs it. An amount "to taste" is left out: it costs next to nothing.
 */
export function boughtAmounts(nutrition: RecipeNutrition): BoughtAmount[] {
  const sums = new Map<string, BoughtAmount>();
  collect(nutrition, 1, sums);
  return [...sums.values()];
}

function collect(nutrition: RecipeNutrition, times: number, sums: Map<string, BoughtAmount>): void {
  if (!(times > 0)) return;
  for (const line of nutrition.lines) {
    const { subRecipe, grams } = line;
    if (subRecipe !== undefined) {
      if (grams !== null && subRecipe.grams > 0)
        collect(subRecipe.nutrition, (times * grams.value) / subRecipe.grams, sums);
      continue;
    }
    const amount = amountOf(line, times);
    if (amount === null) continue;
    const key = amount.foodId ?? `name ${amount.name}`;
    const before = sums.get(key);
    const isKnown = amount.grams !== null && (before === undefined || before.grams !== null);
    sums.set(key, { ...amount, grams: isKnown ? (before?.grams ?? 0) + (amount.grams ?? 0) : null });
  }
}

function amountOf(line: ResolvedLine, times: number): BoughtAmount | null {
  const [need] = needsOfLines([line], times, NOWHERE);
  if (need === undefined || need.asWritten.quantity === null) return null;
  const { boughtMg } = weighNeed(need, line.food === null ? null : shopFactsOf(line.food));
  return { foodId: need.foodId, name: need.name, grams: boughtMg === null ? null : toGrams(boughtMg) };
}
