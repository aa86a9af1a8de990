"use server";

import { z } from "zod";
import { findHousehold } from "@/lib/domains/accounts/queries";
import { daysAfter, mondayOf } from "@/lib/domains/planning/dates";
import { addEntry, removeEntry } from "@/lib/domains/planning/mutations";
import { takenSlots, todayOf } from "@/lib/domains/planning/queries";
import { entryInput } from "@/lib/domains/planning/schema";
import { findRecipe } from "@/lib/domains/recipes/queries/find-recipe";
import { setRemoved } from "@/lib/domains/shopping/mutations";
import { addMissing } from "@/lib/domains/shopping/mutations/add-missing";
import { firstFreeSlot } from "@/lib/engines/planning/first-free-slot";
import { householdAction } from "@/lib/platform/auth/action";
import { AppError } from "@/lib/platform/errors";

const recipeInput = z.object({ recipeId: z.uuid() });

/** Puts what a recipe is short of on this week's shopping list, in the amounts the recipe asks for. */
export const addMissingAction = householdAction
  .metadata({ name: "pantry.add-missing" })
  .inputSchema(recipeInput.extend({ names: z.array(z.string().min(1).max(100)).min(1).max(40) }))
  .action(({ ctx, parsedInput }) => addMissing(ctx.scope, { ...parsedInput, weekStart: mondayOf(todayOf(ctx.scope)) }));

export const takeBackItemsAction = householdAction
  .metadata({ name: "pantry.take-back-items" })
  .inputSchema(z.object({ itemIds: z.array(z.uuid()).min(1).max(40) }))
  .action(async ({ ctx, parsedInput }) => {
    for (const itemId of parsedInput.itemIds) await setRemoved(ctx.scope, itemId, true);
    return { ok: true } as const;
  });

/** Plans a recipe for the first meal that suits it and is still open, within two weeks. */
export const planSoonestAction = householdAction
  .metadata({ name: "pantry.plan-soonest" })
  .inputSchema(recipeInput)
  .action(async ({ ctx: { scope }, parsedInput: { recipeId } }) => {
    const recipe = await findRecipe(scope, recipeId);
    if (recipe === null || recipe.isDeleted) throw new AppError("not-found", "This recipe does not exist any more.");
    const { slots } = await findHousehold(scope);
    const { today, taken } = await takenSlots(scope);
    const place = firstFreeSlot({
      dates: Array.from({ length: 14 }, (_, ahead) => daysAfter(today, ahead)),
      hour: hourIn(scope.timeZone),
      slots,
      suits: recipe.suits,
      taken,
    });
    if (place === null) return { ok: false, reason: "full" } as const;
    const added = await addEntry(scope, { ...place, recipeId });
    if (!added.ok) return added;
    const slotName = slots.find(({ id }) => id === place.slotId)?.name ?? place.slotId;
    return { ok: true, entryId: added.entryId, date: place.date, slotName, leftOut: added.leftOut } as const;
  });

export const unplanAction = householdAction
  .metadata({ name: "pantry.unplan" })
  .inputSchema(entryInput)
  .action(({ ctx, parsedInput }) => removeEntry(ctx.scope, parsedInput));

const hourIn = (timeZone: string): number =>
  Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(new Date()));
