import type { Allergen, Diet, Food, FoodId, FoodTable } from "../../foods/food";
import { fold } from "../../foods/normalise";
import type { SlotKind } from "../../planning/contract";
import { isFoodNamed } from "../composing/is-food-named";
import type { RankableRecipe } from "../composing/rank-sources";
import { seasonality } from "../composing/seasons";

/** What is at home: one lot of a food. */
export interface Lot {
  readonly foodId: FoodId;
  readonly grams: number;
  /** Plain date; null = keeps. */
  readonly expiresAt: string | null;
}

interface Eating {
  readonly allergies: readonly Allergen[];
  readonly diets: readonly Diet[];
  /** Food ids or lower-case words. */
  readonly dislikes: readonly string[];
}

export interface Moment {
  readonly kind: SlotKind;
  readonly maxMinutes: number | null;
  readonly eaters: readonly Eating[];
  readonly stock: readonly Lot[];
  /** Plain date in the household's zone. */
  readonly today: string;
}

export type WhyNow =
  | { readonly kind: "expires"; readonly foods: readonly string[]; readonly days: number }
  | { readonly kind: "at-home"; readonly share: number }
  | { readonly kind: "favourite" }
  | { readonly kind: "quick"; readonly minutes: number }
  | { readonly kind: "protein"; readonly grams: number }
  | { readonly kind: "season" };

export interface RankedSuggestion<R> {
  readonly recipe: R;
  readonly score: number;
  /** The strongest first, at most three. */
  readonly reasons: readonly WhyNow[];
  /** Names of foods to buy. */
  readonly missing: readonly string[];
}

const DAY_MS = 86_400_000;
/** In every kitchen: neither here nor missing. */
const ALWAYS_THERE = /^(?:water|tap water|salt|sea salt|black pepper|pepper|ice)$/;
const SOON_DAYS = 4;

/**
 * Recipes to cook now, best first. Allergies, diets and dislikes keep a recipe out altogether, as do a meal it is not for and
 * more minutes than there are; then what expires soonest, how much is at home, what the household likes and the season.
 * Two recipes of one main food do not stand side by side while there is another.
 */
export function rankSuggestions<R extends RankableRecipe>(
  moment: Moment,
  recipes: readonly R[],
  table: FoodTable,
  limit: number,
): readonly RankedSuggestion<R>[] {
  const month = Number(moment.today.slice(5, 7));
  const home = homeOf(moment, table);
  const fitting = recipes.filter((recipe) => isFit(recipe, moment, table));
  const ranked = fitting.map((recipe): RankedSuggestion<R> => {
    const foods = recipe.foodIds
      .flatMap((id) => table.byId.get(id) ?? [])
      .filter((food) => !ALWAYS_THERE.test(food.displayName));
    const missing: string[] = [];
    const expiring: { name: string; days: number }[] = [];
    let have = 0;
    let all = 0;
    let score = 0;
    foods.forEach((food, place) => {
      // What there is most of counts most.
      const weight = 1 / (1 + 0.25 * place);
      all += weight;
      const lot = home.get(food.id) ?? kinOf(food, home, table);
      if (lot === undefined) {
        missing.push(food.displayName);
        return;
      }
      have += weight;
      if (lot.days !== null && lot.days <= SOON_DAYS) {
        expiring.push({ name: lot.name, days: lot.days });
        score += weight * (1.6 - 0.25 * lot.days);
      }
    });
    const share = all === 0 ? 0 : have / all;
    score += 2.4 * share - 0.06 * missing.length;
    const liked = (recipe.appeal ?? 0.5) - 0.5;
    score += 2 * liked;
    const season = seasonality(
      foods.map((food) => food.displayName),
      month,
    );
    score += 0.35 * season;
    if (recipe.minutes !== null) score -= recipe.minutes / 240;
    const protein = recipe.protein ?? 0;
    const reasons: WhyNow[] = [
      ...(expiring.length > 0
        ? [
            {
              kind: "expires" as const,
              foods: [...new Set(expiring.map((one) => one.name))].slice(0, 3),
              days: Math.min(...expiring.map((one) => one.days)),
            },
          ]
        : []),
      ...(share >= 0.4 ? [{ kind: "at-home" as const, share: Math.round(share * 100) }] : []),
      ...(liked >= 0.2 ? [{ kind: "favourite" as const }] : []),
      ...(recipe.minutes !== null && recipe.minutes <= 20 ? [{ kind: "quick" as const, minutes: recipe.minutes }] : []),
      ...(season >= 0.5 ? [{ kind: "season" as const }] : []),
      ...(protein >= 25 ? [{ kind: "protein" as const, grams: Math.round(protein) }] : []),
    ];
    return { recipe, score, reasons: reasons.slice(0, 3), missing };
  });
  return varied(
    ranked.sort((a, b) => b.score - a.score || (a.recipe.id < b.recipe.id ? -1 : 1)),
    limit,
  );
}

function isFit(recipe: RankableRecipe, { kind, maxMinutes, eaters }: Moment, table: FoodTable): boolean {
  if (!recipe.suits.includes(kind)) return false;
  if (maxMinutes !== null && (recipe.minutes === null || recipe.minutes > maxMinutes)) return false;
  const title = fold(recipe.title);
  return eaters.every(
    (eater) =>
      eater.allergies.every((one) => !recipe.allergens.includes(one)) &&
      eater.diets.every((one) => recipe.diets.includes(one)) &&
      eater.dislikes.every(
        (one) =>
          !recipe.foodIds.includes(one) &&
          (one.includes(":") ||
            (!title.includes(fold(one)) && !recipe.foodIds.some((id) => isFoodNamed(one, table.byId.get(id) ?? null)))),
      ),
  );
}

interface AtHome {
  readonly name: string;
  /** Days left; null = keeps. */
  readonly days: number | null;
}

/** What is still good, by food; of several lots the one that goes first. */
function homeOf({ stock, today }: Moment, table: FoodTable): ReadonlyMap<FoodId, AtHome> {
  const home = new Map<FoodId, AtHome>();
  for (const { foodId, grams, expiresAt } of stock) {
    if (grams <= 0) continue;
    const days = expiresAt === null ? null : Math.round((Date.parse(expiresAt) - Date.parse(today)) / DAY_MS);
    if (days !== null && days < 0) continue;
    const known = home.get(foodId);
    if (known === undefined || (days !== null && (known.days === null || days < known.days)))
      home.set(foodId, { name: table.byId.get(foodId)?.displayName ?? foodId, days });
  }
  return home;
}

/** The same food by another entry: any cheddar is cheddar, any plain yogurt yogurt. */
function kinOf(food: Food, home: ReadonlyMap<FoodId, AtHome>, table: FoodTable): AtHome | undefined {
  const head = food.displayName.split(",")[0] ?? food.displayName;
  for (const [id, lot] of home) {
    const other = table.byId.get(id);
    if (
      other !== undefined &&
      other.aisle === food.aisle &&
      (other.displayName.split(",")[0] === head || other.aliases.includes(head))
    )
      return lot;
  }
  return undefined;
}

function varied<R extends RankableRecipe>(
  ranked: readonly RankedSuggestion<R>[],
  limit: number,
): readonly RankedSuggestion<R>[] {
  const chosen: RankedSuggestion<R>[] = [];
  const later: RankedSuggestion<R>[] = [];
  const mains = new Set<FoodId>();
  for (const one of ranked) {
    const main = one.recipe.foodIds[0] ?? one.recipe.id;
    if (mains.has(main)) later.push(one);
    else {
      mains.add(main);
      chosen.push(one);
    }
    if (chosen.length === limit) break;
  }
  return [...chosen, ...later].slice(0, limit);
}
