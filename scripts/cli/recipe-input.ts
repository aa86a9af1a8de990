import { z } from "zod";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";

/** A recipe in a line: its ingredient lines as written, and how many it serves. */
export const recipeInput = z.object({
  id: z.string().min(1).optional(),
  title: z.string().default("Untitled"),
  servings: z.number().positive().max(10_000).default(1),
  ingredients: z.array(z.string().max(100_000)).max(2000),
  minutes: z.number().nonnegative().nullish(),
  suits: z.array(z.enum(SLOT_KINDS)).min(1).optional(),
  keeps: z.boolean().optional(),
});
export type RecipeInput = z.infer<typeof recipeInput>;
