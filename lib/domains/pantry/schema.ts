import { z } from "zod";
import { PLACES } from "./policy";

/** Ten tonnes: more is a slip of the finger. */
const MOST_GRAMS = 10_000_000;

const foodId = z.string().min(1).max(80);

export const purchasesInput = z.object({
  items: z
    .array(
      z.object({
        foodId,
        grams: z.number().min(0.001).max(MOST_GRAMS),
        expiresAt: z.iso.date().nullish(),
        place: z.enum(PLACES).optional(),
      }),
    )
    .min(1)
    .max(500),
  source: z.enum(["hand", "shopping", "receipt", "cook"]),
});

export const atHomeInput = z.object({ foodId, grams: z.number().min(0).max(MOST_GRAMS) });
