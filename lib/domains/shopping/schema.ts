import { z } from "zod";
import { isPlainDate, mondayOf } from "../planning/dates";
import { MOST_MINOR } from "../prices/schema";

/** Any date of a week names it; the week is kept by its Monday. */
export const weekInput = z.object({ weekStart: z.string().refine(isPlainDate, "Choose a week.").transform(mondayOf) });

export const addItemInput = weekInput.extend({
  text: z.string().trim().min(1, "Write what to buy.").max(200, "Use at most 200 characters."),
});

export const itemInput = z.object({ itemId: z.uuid() });

/** What was paid for all of an item, hundredths of the currency; null = not known. */
export const paidInput = itemInput.extend({
  minor: z.number().int("Write the price in whole cents.").min(0).max(MOST_MINOR).nullable(),
});

/** Ticks of one device, oldest first. A device says how long ago each was, since its clock may be wrong. */
export const ticksInput = z.object({
  ticks: z
    .array(
      z.object({
        itemId: z.uuid(),
        isChecked: z.boolean(),
        ageMs: z
          .number()
          .min(0)
          .max(90 * 86_400_000),
      }),
    )
    .min(1)
    .max(1_000),
});
export type TickInput = z.infer<typeof ticksInput>["ticks"][number];
