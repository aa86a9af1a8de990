import { z } from "zod";

export const importId = z.object({ importId: z.uuid() });

export const startImportInput = z.object({
  importId: z.uuid(),
  /** Items to take over; the others stay behind. */
  chosen: z.array(z.uuid()).min(1).max(5000),
});
export type StartImportInput = z.infer<typeof startImportInput>;
