import { z } from "zod";
import { NUTRIENTS, type NutrientId } from "@/lib/engines/foods/nutrients";
import type { MealReason } from "@/lib/engines/planning/contract";
import type { AdaptedLine } from "../swaps/policy";

/** Why the planner put a meal where it stands, and what of its recipe it changed for the table. */
export interface EntryReason {
  readonly meal: MealReason;
  /** Empty where it is cooked as written. */
  readonly adapted: readonly AdaptedLine[];
}

const date = z.iso.date();
const minutes = z.number().nonnegative();

const mealReason = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("chosen") }),
  z.object({ kind: z.literal("leftover"), date }),
  z.object({ kind: z.literal("batch"), days: z.int().positive(), meals: z.int().positive() }),
  z.object({ kind: z.literal("fits-minutes"), minutes, date }),
  z.object({ kind: z.literal("liked") }),
  z.object({ kind: z.literal("quick"), minutes }),
  z.object({
    kind: z.literal("rich-in"),
    nutrient: z.string().refine((id): id is NutrientId => Object.hasOwn(NUTRIENTS, id)),
  }),
  z.object({ kind: z.literal("fits-targets") }),
]) satisfies z.ZodType<MealReason>;

const entryReason = z.object({
  meal: mealReason,
  adapted: z.array(z.object({ food: z.string(), swappedFor: z.array(z.string()) })),
}) satisfies z.ZodType<EntryReason>;

/** A kept reason; null where there is none, or none that this version knows. */
export function readReason(kept: unknown): EntryReason | null {
  return entryReason.safeParse(kept).data ?? null;
}
