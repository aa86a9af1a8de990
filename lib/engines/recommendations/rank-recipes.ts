import type { Allergen, Diet, FoodId } from "../foods/food";
import type { SlotKind } from "../planning/contract";
import { likeness } from "../search/embed";
import { type EaseModel, easeParts, easeScores } from "./ease";
import { inSeason } from "./seasons";

/** A recipe that may be recommended. */
export interface Choice {
  readonly recipeId: string;
  /** What it is like, a unit vector; null where that is not known yet. */
  readonly vector: Float32Array | null;
  /** How many households took it lately, as a share of the most taken one, 0–1. */
  readonly popularity: number;
  readonly allergens: readonly Allergen[];
  readonly diets: readonly Diet[];
  readonly minutes: number | null;
  readonly suits: readonly SlotKind[];
  /** Its foods by what the whole recipe takes of each. */
  readonly foods: readonly { readonly foodId: FoodId | null; readonly name: string; readonly grams: number }[];
}

/** For whom and when. */
export interface Situation {
  /** Must not be broken: nobody at the table can have these, everybody keeps these. */
  readonly allergies: readonly Allergen[];
  readonly diets: readonly Diet[];
  /** How much the household likes what it knows, by recipe id. */
  readonly taste: ReadonlyMap<string, number>;
  /** Recipes eaten lately or planned ahead, by days between then and now. */
  readonly recent: ReadonlyMap<string, number>;
  /** Month of the harvest calendar, 1–12. */
  readonly month: number;
  /** Minutes there are to cook; null = any. */
  readonly minutes: number | null;
  /** The meal that is next. */
  readonly slot: SlotKind | null;
  /** What is at home and should be used soon, nearest first. */
  readonly expiring: readonly {
    readonly foodId: FoodId;
    readonly name: string;
    readonly grams: number;
    readonly daysLeft: number;
  }[];
}

/** One thing that speaks for a recipe (or against it, below zero). */
export type Part =
  /** Households who like what this one likes took it; the liked recipe that says so most. */
  | { readonly kind: "others"; readonly adds: number; readonly likedId: string | null }
  /** It is like something this household likes. */
  | { readonly kind: "like"; readonly adds: number; readonly likedId: string | null }
  | { readonly kind: "popular"; readonly adds: number }
  | { readonly kind: "expiring"; readonly adds: number; readonly name: string; readonly daysLeft: number }
  | { readonly kind: "season"; readonly adds: number; readonly names: readonly string[] }
  | { readonly kind: "minutes"; readonly adds: number; readonly minutes: number }
  | { readonly kind: "slot"; readonly adds: number; readonly slot: SlotKind }
  | { readonly kind: "recent"; readonly adds: number; readonly days: number };

/** A recommended recipe: its parts add up to its score. */
export interface Pick {
  readonly recipeId: string;
  readonly score: number;
  readonly parts: readonly Part[];
}

/** How the parts weigh: `others`, `like` and `popular` as they did best on one synthetic world, the rest by judgement. */
const WEIGHTS = {
  others: 0.7,
  like: 0.15,
  /** Where nothing was learned from others yet. */
  likeAlone: 0.4,
  popular: 0.35,
  expiring: 0.5,
  season: 0.12,
  minutes: 0.08,
  slot: 0.12,
  recent: -0.6,
} as const;
/** Liked recipes after which the household's own taste speaks as loud as what is generally liked. */
const KNOWN_WELL = 4;
/** Eaten or planned within so many days: not again yet. */
const RECENT_DAYS = 10;

/** Whether everyone at the table can have it: allergies and diets are never weighed against anything. */
export const isAllowed = (
  choice: Only<Choice, "allergens" | "diets">,
  { allergies, diets }: Only<Situation, "allergies" | "diets">,
): boolean =>
  !choice.allergens.some((allergen) => allergies.includes(allergen)) &&
  diets.every((diet) => choice.diets.includes(diet));

type Only<T, K extends keyof T> = { readonly [P in K]: T[P] };

/** All allowed choices, best first, each with what speaks for it. Deterministic: equals go by id. */
export function rankRecipes(choices: readonly Choice[], situation: Situation, model: EaseModel | null): Pick[] {
  const allowed = choices.filter((choice) => isAllowed(choice, situation));
  const others = othersOf(allowed, situation, model);
  const likes = likesOf(allowed, choices, situation, model === null ? WEIGHTS.likeAlone : WEIGHTS.like);
  const liked = [...situation.taste.values()].filter((strength) => strength > 0).length;
  const own = liked / (liked + KNOWN_WELL);
  return allowed
    .map((choice): Pick => {
      const parts = [
        others(choice, own),
        likes(choice, own),
        { kind: "popular", adds: WEIGHTS.popular * choice.popularity } as const,
        ...circumstances(choice, situation),
      ].filter((part): part is Part => part !== null && part.adds !== 0);
      return { recipeId: choice.recipeId, score: parts.reduce((sum, part) => sum + part.adds, 0), parts };
    })
    .sort((a, b) => b.score - a.score || (a.recipeId < b.recipeId ? -1 : 1));
}

/** What speaks most for a pick, to be said in a few words; null where nothing does. */
export function reasonOf(pick: Pick): Part | null {
  const [best] = pick.parts.filter((part) => part.adds > 0.02).sort((a, b) => b.adds - a.adds);
  return best ?? null;
}

type PartOf = (choice: Choice, own: number) => Part | null;

function othersOf(allowed: readonly Choice[], { taste }: Situation, model: EaseModel | null): PartOf {
  if (model === null) return () => null;
  const scores = easeScores(model, taste);
  const most = Math.max(1e-9, ...allowed.map(({ recipeId }) => scores.get(recipeId) ?? 0));
  return ({ recipeId }, own) => {
    const score = scores.get(recipeId);
    if (score === undefined || score <= 0) return null;
    const [first] = easeParts(model, taste, recipeId);
    return { kind: "others", adds: (WEIGHTS.others * own * score) / most, likedId: first?.recipeId ?? null };
  };
}

/** How alike two recipes are, −1 to 1; 0 where that is not known of one. */
export function likenessOf(a: Float32Array | null, b: Float32Array | null): number {
  return a === null || b === null ? 0 : likeness(a, b);
}

function likesOf(allowed: readonly Choice[], all: readonly Choice[], { taste }: Situation, weight: number): PartOf {
  const liked = all.flatMap((choice) => {
    const strength = taste.get(choice.recipeId) ?? 0;
    return strength === 0 || choice.vector === null ? [] : [{ ...choice, strength }];
  });
  const scored = new Map(
    allowed.map((choice) => {
      let [sum, weights, best] = [0, 0, 0];
      let likedId: string | null = null;
      for (const one of liked) {
        if (one.recipeId === choice.recipeId) continue;
        const by = one.strength * likenessOf(one.vector, choice.vector);
        sum += by;
        weights += Math.abs(one.strength);
        if (by > best) [best, likedId] = [by, one.recipeId];
      }
      return [choice.recipeId, { score: weights === 0 ? 0 : sum / weights + best / 2, likedId }] as const;
    }),
  );
  const values = [...scored.values()].map(({ score }) => score);
  const [least, most] = [Math.min(0, ...values), Math.max(1e-9, ...values)];
  return ({ recipeId }, own) => {
    const found = scored.get(recipeId);
    if (found === undefined || liked.length === 0) return null;
    return {
      kind: "like",
      adds: weight * own * ((found.score - least) / (most - least)) ** 2,
      likedId: found.likedId,
    };
  };
}

function circumstances(choice: Choice, situation: Situation): readonly (Part | null)[] {
  const { minutes, slot, month, recent } = situation;
  const season = inSeason(choice.foods, month);
  const days = recent.get(choice.recipeId);
  const isQuick = minutes !== null && choice.minutes !== null && choice.minutes <= minutes;
  return [
    expiringPart(choice, situation),
    season === null || season.share === 0
      ? null
      : { kind: "season", adds: WEIGHTS.season * season.share, names: season.names },
    isQuick ? { kind: "minutes", adds: WEIGHTS.minutes, minutes: choice.minutes ?? 0 } : null,
    slot !== null && choice.suits.includes(slot) ? { kind: "slot", adds: WEIGHTS.slot, slot } : null,
    days === undefined || days >= RECENT_DAYS
      ? null
      : { kind: "recent", adds: WEIGHTS.recent * (1 - days / RECENT_DAYS), days },
  ];
}

/** How much of what should be used soon it uses: nearer dates count more. */
function expiringPart({ foods }: Choice, { expiring }: Situation): Part | null {
  let [used, all] = [0, 0];
  let first: (typeof expiring)[number] | null = null;
  for (const lot of expiring) {
    const urgency = 1 / (1 + Math.max(0, lot.daysLeft) / 2);
    all += urgency;
    const takes = foods.filter((food) => food.foodId === lot.foodId).reduce((sum, food) => sum + food.grams, 0);
    if (takes <= 0 || lot.grams <= 0) continue;
    used += urgency * Math.min(1, takes / lot.grams);
    first ??= lot;
  }
  if (first === null || all === 0) return null;
  return {
    kind: "expiring",
    adds: WEIGHTS.expiring * Math.sqrt(used / all),
    name: first.name,
    daysLeft: first.daysLeft,
  };
}
