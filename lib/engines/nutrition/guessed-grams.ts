import type { ResolvedLine } from "./contract";

/** Grams a line without an amount probably means, by category: only for weighing how much is not counted. */
const NO_AMOUNT: Readonly<Record<string, number>> = {
  "herbs and spices": 3,
  "fats and oils": 12,
  "soups and sauces": 20,
  "nuts and seeds": 10,
  "sugar and sweets": 10,
};

/** "Tortillas, for serving": what a meal stands on is eaten by everyone; grams a serving. */
const NO_AMOUNT_A_SERVING: Readonly<Record<string, number>> = {
  bakery: 50,
  "grains and pasta": 60,
  "ready meals": 100,
};

const FOR_SERVING = /^[^\d]{0,60}$/;
const MOST_SERVED = 12;

/**
 * A general guess at the weight of a line that is not counted, so that coverage can be told: 0 for what is no part of
 * the recipe (optional lines, kitchen things). It never enters a nutrient figure's value.
 */
export function guessedGrams(line: ResolvedLine, servings: number): number {
  if (line.omission === null || line.omission === "optional" || line.omission === "not-food") return 0;
  const { parsed } = line;
  if (line.omission === "no-amount") {
    if (/\bsalt|pepper|season/i.test(parsed.name)) return 2;
    const each = line.food === null ? undefined : NO_AMOUNT_A_SERVING[line.food.category];
    if (each !== undefined && FOR_SERVING.test(line.text)) return each * Math.min(servings, MOST_SERVED);
    return (line.food === null ? undefined : NO_AMOUNT[line.food.category]) ?? 15;
  }
  if (line.grams !== null) return line.grams.value;
  const count = parsed.quantity === null ? 1 : Math.min(Math.max(parsed.quantity.max, 0), 20);
  return (Number.isFinite(count) ? Math.max(count, 0.5) : 1) * 60;
}
