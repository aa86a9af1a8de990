import { ALLERGENS, type Allergen, DIETS, type Diet, type Food } from "../../foods/food";
import { NUTRIENT_IDS, type NutrientId } from "../../foods/nutrients";
import type { ResolvedLine } from "../../nutrition/contract";
import type { KitchenKnowledge } from "../../nutrition/kitchen-knowledge";
import type {
  CookingContext,
  PairPart,
  Substitution,
  Swap,
  SwapGuard,
  SwapLine,
  SwapReason,
  SwapTarget,
  SwapWish,
} from "./contract";
import { swapLines } from "./swap-lines";

export interface LineToSwap {
  readonly line: ResolvedLine;
  readonly contexts: ReadonlySet<CookingContext>;
  /** Servings of the recipe, for changes a serving. */
  readonly servings: number;
}

/** The nutrient a target is about, and which way is better. */
export const NUTRIENT_OF: Readonly<Record<SwapTarget, { readonly nutrient: NutrientId; readonly sign: 1 | -1 }>> = {
  "less-energy": { nutrient: "energy", sign: -1 },
  "less-salt": { nutrient: "sodium", sign: -1 },
  "less-sugar": { nutrient: "sugars", sign: -1 },
  "less-saturated-fat": { nutrient: "saturatedFat", sign: -1 },
  "more-protein": { nutrient: "protein", sign: 1 },
  "more-fibre": { nutrient: "fibre", sign: 1 },
};

/** What any kitchen has: never counted as missing. */
const ALWAYS_THERE = /^(?:water|salt|vinegar)$/;

/**
 * Ranked ways to do without a line, best first; empty where no reviewed pair serves the wish. What a swap brings in
 * holds nothing of the allergens to avoid, fits the wished diets, and adds no allergen of `guard` and breaks none of its
 * diets that the line did not hold or break before: all of it read from the foods themselves. A pair is left out where
 * the recipe is one it fails in.
 */
export function substitutesFor(
  { line, contexts, servings }: LineToSwap,
  wish: SwapWish,
  pairs: readonly Substitution[],
  kitchen: KitchenKnowledge,
  guard: SwapGuard,
  limit = MOST_SWAPS,
): readonly Swap[] {
  const { food } = line;
  if (food === null) return [];
  const found: { pair: Substitution; ranked: Ranked }[] = [];
  for (const pair of pairs) {
    if (!pair.fromIds.has(food.id) || pair.fails.some((context) => contexts.has(context))) continue;
    if (pair.to.every((part) => part.food.id === food.id)) continue;
    if (!isWelcome(pair.to, food, wish, guard)) continue;
    const factor = line.grams === null ? null : line.grams.value / pair.from.grams;
    const parts = pair.to.map((part) => ({ food: part.food, grams: factor === null ? null : part.grams * factor }));
    const ranked = rank(pair, food, contexts, wish, (nutrient) => changeOf(nutrient, line, parts, servings));
    if (ranked !== null) found.push({ pair, ranked });
  }
  return found
    .sort((a, b) => b.ranked.score - a.ranked.score || (a.pair.id < b.pair.id ? -1 : 1))
    .slice(0, limit)
    .map(({ pair, ranked }) => {
      // Weighed again as written, since a cook's measures round.
      const lines = swapLines(line, pair, kitchen);
      const change = changesOf(line, lines, servings);
      return { pair, lines, ratio: ratioOf(pair), change, ...flagsOf(food, pair.to), ...ranked };
    });
}

const MOST_SWAPS = 12;

/** Allergens of any of the foods, in the table's order. */
function allergensOf(foods: readonly Food[]): readonly Allergen[] {
  return ALLERGENS.filter((allergen) => foods.some((food) => food.allergens.includes(allergen)));
}

const dietsOf = (foods: readonly Food[]): readonly Diet[] =>
  DIETS.filter((diet) => foods.every((food) => food.diets.includes(diet)));

function isWelcome(to: readonly PairPart[], from: Food, wish: SwapWish, guard: SwapGuard): boolean {
  const foods = to.map((part) => part.food);
  const allergens = allergensOf(foods);
  const diets = dietsOf(foods);
  if (guard.allergens.some((allergen) => allergens.includes(allergen) && !from.allergens.includes(allergen)))
    return false;
  if (guard.diets.some((diet) => !diets.includes(diet) && from.diets.includes(diet))) return false;
  switch (wish.kind) {
    case "fit":
      return (
        wish.allergens.every((allergen) => !allergens.includes(allergen)) &&
        wish.diets.every((diet) => diets.includes(diet))
      );
    case "missing":
      return !foods.some((food) => food.id === from.id);
    case "target":
      return true;
  }
}

function flagsOf(from: Food, to: readonly PairPart[]) {
  const foods = to.map((part) => part.food);
  const [allergens, diets] = [allergensOf(foods), dietsOf(foods)];
  return {
    allergensLost: from.allergens.filter((one) => !allergens.includes(one)),
    allergensGained: allergens.filter((one) => !from.allergens.includes(one)),
    dietsGained: diets.filter((one) => !from.diets.includes(one)),
    dietsLost: from.diets.filter((one) => !diets.includes(one)),
  };
}

interface Weighed {
  readonly food: Food;
  readonly grams: number | null;
}

/** Change of a nutrient a serving; undefined where it is unknown of any food involved. */
function changeOf(nutrient: NutrientId, line: ResolvedLine, parts: readonly Weighed[], servings: number) {
  const { food, grams } = line;
  const before = food?.nutrients[nutrient];
  if (before === undefined || grams === null || !(servings > 0)) return undefined;
  let after = 0;
  for (const part of parts) {
    const per100 = part.food.nutrients[nutrient];
    if (per100 === undefined || part.grams === null) return undefined;
    after += (per100 * part.grams) / 100;
  }
  return (after - (before * grams.value) / 100) / servings;
}

function changesOf(line: ResolvedLine, lines: readonly SwapLine[], servings: number): Swap["change"] {
  const change: { [N in NutrientId]?: number } = {};
  for (const nutrient of NUTRIENT_IDS) {
    const by = changeOf(nutrient, line, lines, servings);
    if (by !== undefined) change[nutrient] = by;
  }
  return change;
}

/** A change smaller than this a serving is nothing to swap for, in the nutrient's unit. */
const WORTH_A_SWAP: { readonly [N in NutrientId]?: number } = {
  energy: 15,
  sodium: 60,
  sugars: 1.5,
  saturatedFat: 0.7,
  protein: 1.5,
  fibre: 0.7,
};

type Ranked = Pick<Swap, "score" | "reasons" | "quality">;

function rank(
  pair: Substitution,
  from: Food,
  contexts: ReadonlySet<CookingContext>,
  wish: SwapWish,
  change: (nutrient: NutrientId) => number | undefined,
): Ranked | null {
  const reasons: SwapReason[] = [];
  const context = pair.works.find((one) => contexts.has(one));
  const fits = pair.works.length === 0 || context !== undefined;
  const quality = fits ? pair.quality : 1;
  if (context !== undefined) reasons.push({ kind: "works", context });
  else reasons.push(fits ? { kind: "anywhere" } : { kind: "untried" });
  reasons.push({ kind: "quality", quality });
  // Made for just this place beats good anywhere; fewer things to fetch beats more.
  let score =
    quality + (context === undefined ? 0 : 0.3) + (fits ? 0 : pair.quality * 0.1) - 0.1 * (pair.to.length - 1);
  // A new allergen bothers nobody here, yet a swap without one is the safer habit: seeds before nuts for peanuts.
  score -= 0.15 * flagsOf(from, pair.to).allergensGained.length;
  if (wish.kind === "missing" && wish.atHome !== undefined) {
    const { atHome } = wish;
    const all = pair.to.every((part) => atHome.has(part.food.id) || ALWAYS_THERE.test(part.name));
    reasons.push({ kind: "at-home", all });
    if (all) score += 4;
  }
  if (wish.kind === "target") {
    const { nutrient, sign } = NUTRIENT_OF[wish.target];
    const effect = change(nutrient);
    const least = WORTH_A_SWAP[nutrient] ?? 0;
    if (effect === undefined || effect * sign < least) return null;
    reasons.push({ kind: "effect", nutrient, change: effect });
    score += Math.min(2, Math.log2((effect * sign) / least) / 2);
  } else if ((change("protein") ?? 0) < -5) score -= 0.2;
  return { score, reasons, quality };
}

function ratioOf({ from, to }: Substitution): string {
  const written = ({ quantity, unit, name }: PairPart) =>
    [Math.round(quantity * 1000) / 1000, unit, name].filter((one) => one !== null).join(" ");
  return `${written(from)} → ${to.map(written).join(" + ")}`;
}
