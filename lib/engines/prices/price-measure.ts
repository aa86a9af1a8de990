import type { Food } from "../foods/food";
import { shopFactsOf } from "../shopping/shop-facts";

/** The measures a price is named for. */
export const PRICE_MEASURES = ["kg", "l", "piece", "lb"] as const;
export type PriceMeasure = (typeof PRICE_MEASURES)[number];

const GRAMS_PER_POUND = 453.59237;

/** Grams of a food in one measure; null where the food is not sold so. Any food may be priced by weight. */
export function gramsPer(food: Parameters<typeof priceMeasureOf>[0], per: PriceMeasure): number | null {
  if (per === "kg") return 1000;
  if (per === "lb") return GRAMS_PER_POUND;
  const usual = priceMeasureOf(food, "metric");
  return usual.per === per ? usual.grams : null;
}

/** How a shop labels the price of a food (a litre of milk, an egg, else a weight), and the grams that is. */
export function priceMeasureOf(
  food: Pick<Food, "displayName" | "aisle" | "gramsPerMl" | "gramsPerPiece" | "refuse">,
  system: "metric" | "us",
): { readonly per: PriceMeasure; readonly grams: number } {
  const { liquid, pieceName, gramsPerPiece, gramsPerMl, refuse } = shopFactsOf({ ...food, aliases: [] });
  if (liquid === true && gramsPerMl !== null) return { per: "l", grams: gramsPerMl * 1000 };
  if (food.aisle === "dairy-eggs" && pieceName !== null && gramsPerPiece !== null)
    return { per: "piece", grams: gramsPerPiece / (1 - Math.min(0.9, refuse)) };
  return system === "us" ? { per: "lb", grams: GRAMS_PER_POUND } : { per: "kg", grams: 1000 };
}
