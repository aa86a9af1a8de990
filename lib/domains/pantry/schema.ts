import { z } from "zod";
import { AMOUNT_UNITS } from "./amounts";
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
        priceMinor: z.number().int().min(0).max(100_000_000).nullish(),
      }),
    )
    .min(1)
    .max(500),
  source: z.enum(["hand", "shopping", "receipt", "cook"]),
});

export const atHomeInput = z.object({ foodId, grams: z.number().min(0).max(MOST_GRAMS) });

const thing = {
  foodId: foodId.nullable(),
  recipeId: z.uuid().nullable(),
  unit: z.enum(["g", "piece", "serving"]),
  place: z.enum(PLACES),
};
const amount = z.object({ value: z.number().min(0).max(MOST_GRAMS), unit: z.enum(AMOUNT_UNITS) });
const expiresAt = z.iso.date().nullable();

export const addStockInput = z.object({ foodId, amount, place: z.enum(PLACES), expiresAt });

/** `amount` null: all there is. */
export const takeStockInput = z.object({ ...thing, kind: z.enum(["consume", "discard"]), amount: amount.nullable() });

/** `seen`: the sum the person saw, in the thing's unit; another sum now means someone was faster. */
export const correctStockInput = z.object({ ...thing, amount, seen: z.number() });

/** `expiresAt` "keep": every lot keeps its date. */
export const moveStockInput = z.object({
  ...thing,
  amount: amount.nullable(),
  to: z.object({ place: z.enum(PLACES), expiresAt: z.union([z.literal("keep"), expiresAt]) }),
});

export const undoInput = z.object({ transactionId: z.uuid() });

export type AddStockInput = z.infer<typeof addStockInput>;
export type TakeStockInput = z.infer<typeof takeStockInput>;
export type CorrectStockInput = z.infer<typeof correctStockInput>;
export type MoveStockInput = z.infer<typeof moveStockInput>;
