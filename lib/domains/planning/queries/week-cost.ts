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
  readonly meals: readonly MealCost[];
}

/** What one pot of the week costs: its servings, leftovers included, times what a serving does. */
export interface MealCost {
  readonly entry: Week["entries"][number];
  readonly servings: number;
  readonly cost: Cost;
}

/** The cost of everything the week's pots hold, together and pot by pot. */
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
  const pots = live.flatMap((entry) => {
    const row = bought.get(entry.recipe?.id ?? "");
    if (row === undefined || !(row.servings > 0)) return [];
    const servings = Object.values(entry.portions).reduce((sum, portion) => sum + portion, entry.extraServings);
    const times = servings / row.servings;
    const amounts = row.boughtAmounts.map((one) => ({
      ...one,
      grams: one.grams === null ? null : one.grams * times,
    }));
    return [{ entry, servings, amounts }];
  });
  return {
    currency: book.currency,
    budgetMinor,
    // Together, not pot by pot: a food's price errs once for the whole week.
    cost: priceOf(
      pots.flatMap(({ amounts }) => amounts),
      book.priceFor,
    ),
    meals: pots.map(({ entry, servings, amounts }) => ({ entry, servings, cost: priceOf(amounts, book.priceFor) })),
  };
}
