"use server";

import { refresh } from "next/cache";
import { clearPrice, setPrice } from "@/lib/domains/prices/mutations";
import { foodInput, foodPriceInput } from "@/lib/domains/prices/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const setPriceAction = householdAction
  .metadata({ name: "prices.set" })
  .inputSchema(foodPriceInput)
  .action(async ({ ctx, parsedInput }) => {
    const { before } = await setPrice(ctx.scope, parsedInput);
    refresh();
    return { ok: true, before } as const;
  });

export const clearPriceAction = householdAction
  .metadata({ name: "prices.clear" })
  .inputSchema(foodInput)
  .action(async ({ ctx, parsedInput }) => {
    const { before } = await clearPrice(ctx.scope, parsedInput.foodId);
    refresh();
    return { ok: true, before } as const;
  });
