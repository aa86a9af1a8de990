import type { Food } from "../foods/food";
import { shopFactsOf } from "../shopping/shop-facts";

/** The measures a price is named for. */
export const PRICE_MEASURES = ["kg", "l", "piece", "lb"] as const;
export type PriceMeasure = (typeof PRICE_MEASURES)[number];

const GRAMS_PER_POUND = 453.59237;

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
