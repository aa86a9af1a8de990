import { z } from "zod";
import { cookingInput, householdInput, slotsInput } from "../accounts/schema";

export const importId = z.object({ importId: z.uuid() });

export const startImportInput = z.object({
  importId: z.uuid(),
  /** Items to take over; the others stay behind. */
  chosen: z.array(z.uuid()).min(1).max(5000),
});
export type StartImportInput = z.infer<typeof startImportInput>;

const row = z.record(z.string(), z.unknown());

/** What a full backup holds; its rows are checked column by column when they are written. */
export const backupSchema = z.object({
  format: z.literal("mealprep360-backup"),
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  household: cookingInput.extend(householdInput.pick({ units: true, currency: true }).shape).extend(slotsInput.shape),
  collection: z.record(z.uuid(), z.string().max(200)),
  tables: z.record(z.string(), z.array(row).max(500_000)),
});
export type Backup = z.infer<typeof backupSchema>;
