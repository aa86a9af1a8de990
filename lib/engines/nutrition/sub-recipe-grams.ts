import type { ParsedLine } from "../recipes/line";
import type { OmissionReason, SubRecipe } from "./contract";
import type { LineGrams } from "./line-grams";
import { shortNumber } from "./measured-grams";
import { statedAmount } from "./stated-amount";

/** Density assumed of a recipe measured by volume: most sauces, doughs and fillings lie near water. */
const GRAMS_PER_ML = 1;

/**
 * Grams of another recipe that a line asks for: a weight or volume of it, its servings, or a number of whole batches.
 * Weights are as they go in; what cooking takes away is not known and not guessed.
 */
export function subRecipeGrams(parsed: ParsedLine, recipe: SubRecipe): LineGrams | OmissionReason {
  const stated = statedAmount(parsed) ?? { count: { min: 1, max: 1 }, unit: null, unitText: "", content: null };
  const source = stated.content ?? null;
  const unit = source?.unit ?? stated.unit;
  const count = source === null || source.each ? stated.count : { min: 1, max: 1 };
  const quantity = source?.quantity ?? 1;
  const middle = ((count.min + count.max) / 2) * quantity;
  let one = recipe.grams;
  let spread = 0.02;
  let words = `${shortNumber(recipe.grams)} g of "${recipe.title}"`;
  if (unit?.dimension === "mass") {
    one = unit.toBase;
    words = `${shortNumber(unit.toBase)} g`;
  } else if (unit?.dimension === "volume") {
    one = unit.toBase * GRAMS_PER_ML;
    spread = 0.2;
    words = `${shortNumber(unit.toBase)} ml × ${GRAMS_PER_ML} g/ml (general figure)`;
  } else if (unit?.id === "serving") {
    one = recipe.nutrition.gramsPerServing;
    words = `${shortNumber(one)} g a serving`;
  }
  const value = middle * one;
  if (!Number.isFinite(value) || value <= 0) return "no-size";
  return {
    grams: { value, low: count.min * quantity * one * (1 - spread), high: count.max * quantity * one * (1 + spread) },
    method: "sub-recipe",
    working: `${shortNumber(middle)} × ${words}`,
  };
}
