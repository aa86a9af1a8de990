import { convertUnit, type Ingredient, parseIngredient } from "parse-ingredient";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import { buildShoppingList } from "@/lib/engines/shopping/build-shopping-list";
import { generatePlan } from "@/lib/engines/shopping/generated-plan";
import { needsOfLines } from "@/lib/engines/shopping/needs-of-lines";
import { shopFactsOf } from "@/lib/engines/shopping/shop-facts";
import { openKitchen } from "../cli/kitchen";
import { ratePerSecond } from "./rate";

const WEEKS = 40;
const MEALS = 28;
const NO_SOURCE = { recipeId: null, recipeTitle: null, date: null };

/** Lines of weeks of 28 meals from the collection, each week beginning at another recipe. */
function weeksOfLines(): string[][] {
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: MEALS }, (_, meal) => seedRecipes[(week * 7 + meal * 5) % seedRecipes.length]).flatMap(
      (recipe) => recipe?.lines.map((line) => line.text) ?? [],
    ),
  );
}

/** What a user would put together instead: lines read by `parse-ingredient`, amounts of one name summed where its own conversion allows. */
function peerList(lines: readonly string[]): Map<string, { quantity: number | null; unit: string | null }[]> {
  const items = new Map<string, { quantity: number | null; unit: string | null }[]>();
  for (const line of lines) {
    const found: Ingredient | undefined = parseIngredient(line)[0];
    if (!found || found.isGroupHeader) continue;
    const { quantity, unitOfMeasureID: unit } = found;
    const sums = items.get(found.description.toLowerCase()) ?? [];
    items.set(found.description.toLowerCase(), sums);
    const fitting = sums.find((sum) => sum.unit === unit || convertible(unit, sum.unit));
    if (!fitting) sums.push({ quantity, unit });
    else if (quantity !== null)
      fitting.quantity =
        (fitting.quantity ?? 0) +
        (fitting.unit === unit || unit === null || fitting.unit === null
          ? quantity
          : (convertUnit(quantity, unit, fitting.unit) ?? 0));
  }
  return items;
}

const convertible = (from: string | null, to: string | null) =>
  from !== null && to !== null && convertUnit(1, from, to) !== null;

/**
 * Shopping lists a second: of needs whose weight is known, and from the very lines of a week of 28 meals, beside the
 * npm package `parse-ingredient` with its own conversion summing by name in the same run. `oneSum` = share of the names
 * on a list that end in one amount.
 */
export async function benchShop(): Promise<Record<string, number>> {
  const plans = Array.from({ length: 2000 }, (_, seed) => generatePlan(seed + 1));
  const rate = ratePerSecond(plans, ({ needs, facts, stock }) =>
    buildShoppingList(needs, (foodId) => facts.get(foodId) ?? null, stock),
  );
  const kitchen = openKitchen();
  const factsOf = (foodId: string) => {
    const food = kitchen.table.byId.get(foodId);
    return food ? shopFactsOf(food) : null;
  };
  const listOf = (lines: readonly string[]) =>
    buildShoppingList(
      needsOfLines(
        lines.map((line) => resolveLine(line, kitchen)),
        1,
        NO_SOURCE,
      ),
      factsOf,
      [],
    );
  const weeks = weeksOfLines();
  const ours = ratePerSecond(weeks, listOf, 3);
  const peer = ratePerSecond(weeks, peerList, 3);
  const lists = weeks.map(listOf);
  const peerLists = weeks.map((lines) => [...peerList(lines).values()]);
  const items = lists.flat();
  const peerItems = peerLists.flat();
  return {
    "shop.listsPerSecond": rate,
    "shop.weeksFromLinesPerSecond": ours,
    "shop.parseIngredientWeeksPerSecond": peer,
    "shop.ratio": ours / peer,
    "shop.itemsPerWeek": items.length / WEEKS,
    "shop.parseIngredientItemsPerWeek": peerItems.length / WEEKS,
    "shop.oneSum":
      (100 * items.filter((item) => item.terms.every((term) => term.grams !== null)).length) / items.length,
    "shop.parseIngredientOneSum": (100 * peerItems.filter((sums) => sums.length === 1).length) / peerItems.length,
  };
}
