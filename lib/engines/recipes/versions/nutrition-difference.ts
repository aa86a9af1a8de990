import { NUTRIENT_IDS, type NutrientId } from "../../foods/nutrients";
import type { RecipeNutrition } from "../../nutrition/contract";

/** One nutrient of a serving before and after, in its own unit; null where it is unknown, which is never zero. */
export interface NutrientChange {
  readonly nutrient: NutrientId;
  readonly before: number | null;
  readonly after: number | null;
  /** Null unless both are known. */
  readonly difference: number | null;
}

/** What a serving gains and loses from one version to another: each nutrient that either of them knows. */
export function nutritionDifference(
  before: Pick<RecipeNutrition, "perServing">,
  after: Pick<RecipeNutrition, "perServing">,
): readonly NutrientChange[] {
  return NUTRIENT_IDS.flatMap((nutrient) => {
    const was = before.perServing[nutrient]?.value ?? null;
    const is = after.perServing[nutrient]?.value ?? null;
    if (was === null && is === null) return [];
    return [{ nutrient, before: was, after: is, difference: was === null || is === null ? null : is - was }];
  });
}
