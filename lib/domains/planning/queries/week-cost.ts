import "server-only";
import type { Cost } from "@/lib/engines/prices/contract";
import type { Scope } from "@/lib/platform/auth/scope";
import { findHousehold } from "../../accounts/queries";
import { priceBook } from "../../prices/queries";
import { recipeCosts } from "../../recipes/queries/recipe-costs";
import type { Week } from "../policy";

/** What the food of a planned week costs, and what it may cost. Hundredths of the currency. */
export interface WeekCost {
  readonly currency: string;
  readonly budgetMinor: number | null;
  /** By what is used of each pack; `coverage` = share of the servings that have a price. */
  readonly cost: Pick<Cost, "minor" | "lowMinor" | "highMinor" | "coverage">;
}

/** The cost of everything the week's pots hold; servings of recipes without a price are not in it. */
export async function weekCostOf(scope: Scope, week: Week): Promise<WeekCost> {
  const book = await priceBook(scope);
  const { budgetMinor } = await findHousehold(scope);
  const live = week.entries.filter(
    ({ recipe, date }) => recipe !== null && week.days.some((day) => day.date === date && !day.isSkipped),
  );
  const costs = await recipeCosts(
    scope,
    live.flatMap(({ recipe }) => recipe?.id ?? []),
    book,
  );
  let [minor, lowMinor, highMinor, priced, all] = [0, 0, 0, 0, 0];
  for (const { recipe, portions, extraServings } of live) {
    const servings = Object.values(portions).reduce((sum, portion) => sum + portion, extraServings);
    all += servings;
    const cost = costs.get(recipe?.id ?? "");
    if (cost === undefined) continue;
    priced += servings;
    minor += servings * cost.minor;
    lowMinor += servings * cost.lowMinor;
    highMinor += servings * cost.highMinor;
  }
  return {
    currency: book.currency,
    budgetMinor,
    cost: { minor, lowMinor, highMinor, coverage: all > 0 ? priced / all : 0 },
  };
}
