import { z } from "zod";
import { PRICE_MEASURES } from "@/lib/engines/prices/price-measure";

/** A million of the currency: more is a slip of the finger. */
export const MOST_MINOR = 100_000_000;

const foodId = z.string().min(1).max(80);

/** Hundredths of the household's currency for one `per` of the food; `grams` only where an older price is put back. */
export const foodPriceInput = z.object({
  foodId,
  minor: z.number().int("Write the price in whole cents.").min(0).max(MOST_MINOR),
  per: z.enum(PRICE_MEASURES),
});
export type FoodPriceInput = z.infer<typeof foodPriceInput>;

export const foodInput = z.object({ foodId });
