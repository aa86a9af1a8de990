import { z } from "zod";

/** A recommendation to send away, or to have back. */
export const skipInput = z.object({ recipeId: z.uuid(), isSkipped: z.boolean() });
export type SkipInput = z.infer<typeof skipInput>;
