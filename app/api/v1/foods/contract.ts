import { z } from "zod";

/** One line as the editor has it. */
const lineInput = z.object({
  text: z.string().max(1000),
  ruledFoodId: z.string().max(80).nullable(),
  subRecipeId: z.uuid().nullable(),
});

export const resolveInput = z.object({
  servings: z.number().positive().max(1000),
  lines: z.array(lineInput).max(200),
});
