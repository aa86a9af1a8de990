import "server-only";
import type { Cost } from "@/lib/engines/prices/contract";
import { priceOf } from "@/lib/engines/prices/price-of";
import type { Scope } from "@/lib/platform/auth/scope";
import { findHousehold } from "../../accounts/queries";
import { priceBook } from "../../prices/queries";
import { boughtByRecipe } from "../../recipes/queries/recipe-costs";
import type { Week } from "../policy";

/** What the food of a planned week costs, and what it may cost. Hundredths of the currency. */
export interface WeekCost {
  readonly currency: string;
  readonly budgetMinor: number | null;
  /** By what is used of each pack. */
  readonly cost: Cost;
}

/** The cost of everything the week's pots hold. */
export async function weekCostOf(scope: Scope, week: Week): Promise<WeekCost> {
  const book = await priceBook(scope);
  const { budgetMinor } = await findHousehold(scope);
  const live = week.entries.filter(
    ({ recipe, date }) => recipe !== null && week.days.some((day) => day.date === date && !day.isSkipped),
  );
  const bought = await boughtByRecipe(
    scope,
    live.flatMap(({ recipe }) => recipe?.id ?? []),
  );
  const amounts = live.flatMap(({ recipe, portions, extraServings }) => {
    const row = bought.get(recipe?.id ?? "");
    if (row === undefined || !(row.servings > 0)) return [];
    const pots = Object.values(portions).reduce((sum, portion) => sum + portion, extraServings) / row.servings;
    return row.boughtAmounts.map((one) => ({ ...one, grams: one.grams === null ? null : one.grams * pots }));
  });
  return { currency: book.currency, budgetMinor, cost: priceOf(amounts, book.priceFor) };
}
