import { AISLES, type FoodId } from "../foods/food";
import { choosePacks } from "./choose-packs";
import type { Need, ShopFacts, ShoppingItem, StockAtHome, UnitSystem } from "./contract";
import { isTapWater } from "./is-tap-water";
import { toGrams, toMilligrams } from "./milligrams";
import { shownAmount } from "./shown-amount";
import { type WeighedNeed, weighNeed } from "./weigh-need";

/**
 * What to buy for `needs`: each food once, summed over weights, volumes and counts in whole milligrams, less what is
 * at home, in aisle and then name order, every sum with its terms. A food that is at home stays, with nothing to buy.
 * Water from the tap is left out. The order of the needs never changes the list.
 */
export function buildShoppingList(
  needs: readonly Need[],
  facts: (foodId: FoodId) => ShopFacts | null,
  stock: readonly StockAtHome[],
  system: UnitSystem = "metric",
): ShoppingItem[] {
  const home = sumStock(stock);
  const items: ShoppingItem[] = [];
  for (const group of groupNeeds(needs).values()) {
    const first = group[0];
    if (!first) continue;
    const foodFacts = first.foodId === null ? null : facts(first.foodId);
    const name = foodFacts?.displayName ?? (group.map((need) => need.name.trim()).sort(byText)[0] || "something");
    if (isTapWater(name) || (foodFacts === null && isTapWater(first.name))) continue;
    items.push(itemOf(group, name, foodFacts, home.get(first.foodId ?? "") ?? 0, system));
  }
  return items.sort(
    (a, b) =>
      AISLES.indexOf(a.aisle) - AISLES.indexOf(b.aisle) ||
      byText(a.name, b.name) ||
      byText(a.foodId ?? "", b.foodId ?? ""),
  );
}

function itemOf(
  group: readonly Need[],
  name: string,
  facts: ShopFacts | null,
  atHomeMg: number,
  system: UnitSystem,
): ShoppingItem {
  const weighed = mergeToTaste(group.map((need) => weighNeed(need, facts)).sort(byTerm));
  const known = weighed.filter((need) => need.neededMg !== null);
  const hasWeight = known.length > 0;
  const neededMg = known.reduce((sum, need) => sum + (need.neededMg ?? 0), 0);
  const boughtMg = known.reduce((sum, need) => sum + (need.boughtMg ?? 0), 0);
  const buyMg = Math.max(0, boughtMg - atHomeMg);
  // An amount without weight ("1 bunch", "to taste") counts as covered by any stock of the food: nothing can be compared.
  const buyGrams = hasWeight ? toGrams(buyMg) : atHomeMg > 0 ? 0 : null;
  const loose = atHomeMg > 0 ? [] : sumLoose(weighed);
  const packs = hasWeight ? choosePacks(toGrams(buyMg), facts?.packGrams ?? []) : null;
  return {
    foodId: group[0]?.foodId ?? null,
    name,
    aisle: AISLES.find((aisle) => group.some((need) => need.aisle === aisle)) ?? "other",
    neededGrams: hasWeight ? toGrams(neededMg) : null,
    atHomeGrams: toGrams(atHomeMg),
    buyGrams,
    shown: shownAmount({ buyGrams, loose, packs, facts, weighed }, system),
    packs,
    terms: weighed.map((need) => need.term),
  };
}

function groupNeeds(needs: readonly Need[]): Map<string, Need[]> {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const key = need.foodId ?? `name ${need.name.trim().toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(need);
    else groups.set(key, [need]);
  }
  return groups;
}

function sumStock(stock: readonly StockAtHome[]): Map<FoodId, number> {
  const home = new Map<FoodId, number>();
  for (const { foodId, grams } of stock) home.set(foodId, (home.get(foodId) ?? 0) + (toMilligrams(grams) ?? 0));
  return home;
}

function sumLoose(weighed: readonly WeighedNeed[]): { quantity: number; unit: string }[] {
  const sums = new Map<string, number>();
  for (const { loose } of weighed) {
    // Thousandths, so that the sum does not depend on the order.
    if (loose) sums.set(loose.unit, (sums.get(loose.unit) ?? 0) + Math.round(loose.quantity * 1000));
  }
  return [...sums]
    .map(([unit, thousandths]) => ({ quantity: thousandths / 1000, unit }))
    .sort((a, b) => byText(a.unit, b.unit));
}

/** "To taste" in five recipes is said once. */
function mergeToTaste(sorted: readonly WeighedNeed[]): WeighedNeed[] {
  const isToTaste = (need: WeighedNeed) => need.neededMg === null && need.loose === null;
  const first = sorted.find(isToTaste);
  return sorted.filter((need) => need === first || !isToTaste(need));
}

function byTerm(a: WeighedNeed, b: WeighedNeed): number {
  return (
    byText(a.term.date ?? "", b.term.date ?? "") ||
    byText(a.term.recipeTitle ?? "", b.term.recipeTitle ?? "") ||
    byText(a.term.text, b.term.text) ||
    (a.neededMg ?? 0) - (b.neededMg ?? 0)
  );
}

// By code unit: the same everywhere, whatever the machine's language.
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
