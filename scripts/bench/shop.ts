import { buildShoppingList } from "@/lib/engines/shopping/build-shopping-list";
import { generatePlan } from "@/lib/engines/shopping/generated-plan";
import { ratePerSecond } from "./rate";

/** Shopping lists of generated plans a second. */
export async function benchShop(): Promise<Record<string, number>> {
  const plans = Array.from({ length: 2000 }, (_, seed) => generatePlan(seed + 1));
  const rate = ratePerSecond(plans, ({ needs, facts, stock }) =>
    buildShoppingList(needs, (foodId) => facts.get(foodId) ?? null, stock),
  );
  return { "shop.listsPerSecond": rate };
}
