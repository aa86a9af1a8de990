import { z } from "zod";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { SWAP_TARGETS } from "@/lib/engines/recipes/substitutions/contract";

/** Why a line is to be swapped, as an address says it: "missing", "without-milk", "vegan", "less-salt". */
export const SWAP_CAUSES = [
  "missing",
  "eaters",
  ...SWAP_TARGETS,
  ...ALLERGENS.map((allergen) => `without-${allergen}` as const),
  ...DIETS,
] as const;
export type SwapCause = (typeof SWAP_CAUSES)[number];

export const lineSwapsQuery = z.object({
  line: z.coerce.number().int().min(0).max(199),
  cause: z.enum(SWAP_CAUSES),
});

export const applySwapsInput = z.object({
  recipeId: z.uuid(),
  /** Change the recipe itself, of this revision; null makes a copy of the household's own. */
  revision: z.number().int().positive().nullable(),
  changes: z
    .array(
      z.object({
        line: z.number().int().min(0).max(199),
        /** The line the person saw: another one there now is not swapped. */
        text: z.string().max(1000),
        pairId: z.string().max(200).nullable(),
      }),
    )
    .min(1)
    .max(60),
});
export type ApplySwapsInput = z.infer<typeof applySwapsInput>;
