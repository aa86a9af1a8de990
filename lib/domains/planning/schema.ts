import { z } from "zod";
import { isPlainDate, weekdayOf } from "./dates";

const date = z.string().refine(isPlainDate, "This is not a date.");
/** Monday of a week. */
export const weekStart = date.refine((day) => weekdayOf(day) === 0, "A week starts on a Monday.");
const slotId = z.string().regex(/^[a-z0-9-]{1,40}$/, "There is no such meal.");
/** The revision the page was read at; absent = whatever it is now. */
const revision = z.number().int().min(0).optional();
const portion = z.number().min(0).max(10);

export const slotPlace = z.object({ date, slotId });
export const addEntryInput = z.object({
  date,
  slotId,
  recipeId: z.uuid(),
  servings: z.number().positive().max(100).optional(),
  /** Put it where another meal stands. */
  isReplacing: z.boolean().optional(),
  revision,
});
export const entryInput = z.object({ entryId: z.uuid(), revision });
export const lockInput = z.object({ entryId: z.uuid(), isLocked: z.boolean(), revision });
export const moveInput = z.object({ entryId: z.uuid(), to: slotPlace, revision });
export const swapInput = z.object({
  entryId: z.uuid(),
  recipeId: z.uuid(),
  portions: z.record(z.string().max(60), portion),
  revision,
});
export const portionsInput = z.object({
  entryId: z.uuid(),
  portions: z.record(z.string().max(60), portion),
  extraServings: z.number().min(0).max(100),
  revision,
});
export const outInput = z.object({ date, slotId, revision });
export const skipInput = z.object({ date, isSkipped: z.boolean(), revision });
export const weekInput = z.object({ weekStart, revision });
export const planWeekInput = z.object({
  weekStart,
  revision,
  /** Also exchange meals that are not locked. */
  isFresh: z.boolean().optional(),
  /** Wishes to leave out this once, as `wishKey` names them. */
  dropped: z.array(z.string().max(200)).max(50).optional(),
});
