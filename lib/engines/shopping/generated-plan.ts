import type { FoodId } from "../foods/food";
import { buildShoppingList } from "./build-shopping-list";
import { PACK_SLACK_PER_MILLE } from "./choose-packs";
import type { Need, ShopFacts, StockAtHome } from "./contract";
import { isTapWater } from "./is-tap-water";
import { toGrams, toMilligrams } from "./milligrams";
import { weighNeed } from "./weigh-need";

/** A pseudo-random source, 0 ≤ x < 1: same seed, same numbers (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface GeneratedPlan {
  readonly needs: readonly Need[];
  readonly facts: ReadonlyMap<FoodId, ShopFacts>;
  readonly stock: readonly StockAtHome[];
}

const UNITS = ["g", "kg", "oz", "lb", "ml", "l", "tsp", "tbsp", "cup", "fl oz", null, "bunch", "pinch", "cup, chopped"];
const AMOUNTS = [0.125, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 1, 1.5, 2, 3, 5, 12, 100, 237.5, 450];

/** A week's needs over a handful of foods, in every measure a recipe uses, with some of it at home. */
export function generatePlan(seed: number): GeneratedPlan {
  const random = seededRandom(seed);
  const pick = <T>(choices: readonly T[], otherwise: T): T =>
    choices[Math.floor(random() * choices.length)] ?? otherwise;
  const facts = new Map<FoodId, ShopFacts>();
  const foodCount = 1 + Math.floor(random() * 8);
  for (let n = 0; n < foodCount; n++) {
    facts.set(`own:${n}`, {
      displayName: n === 0 && random() < 0.2 ? "water" : `food ${n}`,
      gramsPerMl: random() < 0.7 ? 0.3 + random() * 1.2 : null,
      gramsPerPiece: random() < 0.6 ? 1 + random() * 300 : null,
      pieceName: random() < 0.6 ? `food ${n}` : null,
      refuse: random() < 0.4 ? random() * 0.6 : 0,
      packGrams: random() < 0.5 ? [50 + Math.floor(random() * 450), 500 + Math.floor(random() * 500)] : [],
    });
  }
  const needs = Array.from({ length: Math.floor(random() * 30) }, (_, n): Need => {
    const food = Math.floor(random() * (foodCount + 1));
    const toTaste = random() < 0.1;
    return {
      foodId: food === foodCount ? null : `own:${food}`,
      name: food === foodCount ? pick(["string", "baking paper", "cold water"], "string") : `food ${food}`,
      aisle: food % 2 === 0 ? "produce" : "baking",
      grams: random() < 0.5 && !toTaste ? random() * 1500 : null,
      asWritten: {
        quantity: toTaste ? null : pick(AMOUNTS, 1) * (1 + random()),
        unit: toTaste ? null : pick(UNITS, "g"),
      },
      working: null,
      recipeId: `r${n % 7}`,
      recipeTitle: `Recipe ${n % 7}`,
      date: `2030-01-0${1 + (n % 7)}`,
    };
  });
  const stock = [...facts.keys()].flatMap((foodId) =>
    random() < 0.4
      ? [
          { foodId, grams: random() * 800 },
          { foodId, grams: random() * 100 },
        ]
      : [],
  );
  return { needs, facts, stock };
}

/**
 * What is wrong with the list of a plan, by the books: one sentence an error, none when every milligram is accounted
 * for. It sums the needs on its own and never trusts a sum of the list.
 */
export function auditShoppingList(plan: GeneratedPlan): string[] {
  const errors: string[] = [];
  const factsOf = (foodId: FoodId) => plan.facts.get(foodId) ?? null;
  const items = buildShoppingList(plan.needs, factsOf, plan.stock);
  const expected = new Map<string, { needed: bigint; bought: bigint }>();
  for (const need of plan.needs) {
    const facts = need.foodId === null ? null : factsOf(need.foodId);
    if (isTapWater(facts?.displayName ?? need.name)) continue;
    const { neededMg, boughtMg } = weighNeed(need, facts);
    const key = need.foodId ?? need.name;
    const sum = expected.get(key) ?? { needed: 0n, bought: 0n };
    expected.set(key, { needed: sum.needed + BigInt(neededMg ?? 0), bought: sum.bought + BigInt(boughtMg ?? 0) });
  }
  if (items.length !== expected.size) errors.push(`${items.length} items for ${expected.size} foods`);
  for (const item of items) {
    const key = item.foodId ?? item.name;
    const sum = expected.get(key);
    if (!sum) {
      errors.push(`${key} is on the list without a need`);
      continue;
    }
    const termsMg = item.terms.reduce((total, term) => total + BigInt(toMilligrams(term.grams) ?? 0), 0n);
    const neededMg = BigInt(toMilligrams(item.neededGrams) ?? 0);
    if (neededMg !== sum.needed) errors.push(`${key}: ${neededMg} mg needed on the list, ${sum.needed} mg in the plan`);
    if (termsMg !== neededMg) errors.push(`${key}: the terms make ${termsMg} mg, the item says ${neededMg} mg`);
    const home = plan.stock.reduce(
      (total, entry) => total + (entry.foodId === item.foodId ? (toMilligrams(entry.grams) ?? 0) : 0),
      0,
    );
    const buyMg = toMilligrams(item.buyGrams) ?? 0;
    if (item.neededGrams !== null && BigInt(buyMg + home) < sum.bought)
      errors.push(`${key}: the list does not cover the plan`);
    if (item.neededGrams !== null && buyMg > 0 && BigInt(buyMg + home) !== sum.bought)
      errors.push(`${key}: buys too much`);
    const packedMg = item.packs && (toMilligrams(item.packs.count * item.packs.grams) ?? 0);
    if (packedMg !== null && BigInt(packedMg) * 1000n < BigInt(buyMg) * BigInt(1000 - PACK_SLACK_PER_MILLE))
      errors.push(`${key}: too few packs`);
    if (item.neededGrams !== null && item.neededGrams !== toGrams(Number(sum.needed))) errors.push(`${key}: not exact`);
  }
  return errors;
}
