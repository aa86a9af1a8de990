import type { Allergen, Diet } from "../foods/food";
import type { NutrientAmounts, NutrientId } from "../foods/nutrients";
import type { FoodWish, SearchDocument, Understanding, Wish } from "./contract";
import { nameFits } from "./food-names";
import { kinOf } from "./label-kin";
import { levelFit } from "./levels";
import { slipsAllowed, slipsBetween } from "./repair-words";

/** A recipe that may answer, as the database gives it. */
export interface RankCandidate {
  readonly id: string;
  readonly document: SearchDocument;
  readonly minutes: number | null;
  readonly kcal: number | null;
  readonly nutrients: NutrientAmounts;
  readonly diets: readonly Diet[];
  readonly allergens: readonly Allergen[];
  /** Cosine of its vector with the query's. */
  readonly likeness: number;
  /** How much the household likes it, 0–1. */
  readonly appeal: number;
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** Share of what was asked that it gives, 0–1. */
  readonly met: number;
}

/** Recipes in the order of how well they answer; what a query rules out is left out, whatever else fits. */
export function rankRecipes(understanding: Understanding, candidates: readonly RankCandidate[]): Ranked[] {
  return candidates
    .filter((candidate) => isAllowed(understanding, candidate))
    .map((candidate) => scoreOf(understanding, candidate))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Whether nothing that was ruled out holds: diets, exclusions and numbers. An unknown figure fits no number. */
export function isAllowed({ wishes }: Understanding, candidate: RankCandidate): boolean {
  return wishes.every((wish) => {
    switch (wish.kind) {
      case "diet":
        return candidate.diets.includes(wish.diet);
      case "without":
        return (
          !wish.allergens.some((allergen) => candidate.allergens.includes(allergen)) &&
          !excludedTerms(wish.food).some((term) => candidate.document.holds.includes(term))
        );
      case "without-label":
        return !wish.labels.some((label) => (candidate.document.labels[label] ?? 0) >= 0.3);
      case "bound": {
        const value = figureOf(wish.bound.of, candidate);
        if (value === null) return false;
        return (
          (wish.bound.least === null || value >= wish.bound.least) &&
          (wish.bound.most === null || value <= wish.bound.most)
        );
      }
      default:
        return true;
    }
  });
}

/** What a document must not hold for an exclusion. */
export const excludedTerms = (food: FoodWish): readonly string[] =>
  food.group === null ? food.names : [...food.names, `group:${food.group}`];

function figureOf(of: "minutes" | "energy" | NutrientId, candidate: RankCandidate): number | null {
  if (of === "minutes") return candidate.minutes;
  if (of === "energy") return candidate.kcal === null ? null : Math.round(candidate.kcal);
  return candidate.nutrients[of] ?? null;
}

const WEIGHTS: Readonly<Record<Wish["kind"], number>> = {
  food: 1,
  meal: 1,
  cuisine: 1.5,
  label: 0.85,
  level: 0.85,
  diet: 0,
  without: 0,
  "without-label": 0,
  bound: 0,
  servings: 0,
};
const WORD = 0.8;
const NAME = 0.6;
const LIKENESS = 0.4;
const APPEAL = 0.04;
const TOGETHER = 0.35;
const TOLD = 0.2;

function scoreOf(understanding: Understanding, candidate: RankCandidate): Ranked {
  let asked = 0;
  let given = 0;
  let wanted = 0;
  let had = 0;
  const title = candidate.document.title;
  for (const wish of understanding.wishes) {
    const weight = WEIGHTS[wish.kind];
    if (weight === 0) continue;
    const fit = fitOf(wish, candidate);
    asked += weight;
    given += weight * fit;
    wanted += 1;
    if (fit >= 0.4) had += 1;
  }
  for (const word of understanding.words) {
    asked += WORD;
    given += WORD * wordFit(word, candidate.document, word === understanding.prefix);
  }
  const met = asked === 0 ? 1 : given / asked;
  const score =
    met +
    (wanted > 1 ? TOGETHER * (had / wanted) ** 2 : 0) +
    NAME * nameFit(understanding, title) +
    TOLD * toldFit(understanding, candidate.document) +
    LIKENESS * candidate.likeness +
    APPEAL * candidate.appeal;
  return { id: candidate.id, score, met };
}

/** How far one wish is given, 0–1. */
function fitOf(wish: Wish, { document, nutrients, kcal }: RankCandidate): number {
  switch (wish.kind) {
    case "food":
      return foodFit(wish.food, document);
    case "meal":
      return document.labels[`meal:${wish.meal}`] ?? 0;
    case "cuisine":
      return wish.cuisines.some((cuisine) => document.labels[`cuisine:${cuisine}`] === 1) ? 1 : 0;
    case "label": {
      const fits = wish.labels.map((label) => labelFit(label, document));
      const sum = fits.reduce((total, fit) => total + fit, 0);
      return 0.7 * Math.max(...fits) + (0.3 * sum) / fits.length;
    }
    case "level":
      return levelFit(wish.of, wish.wanted, wish.of === "energy" ? kcal : (nutrients[wish.of] ?? null));
    default:
      return 0;
  }
}

function labelFit(label: string, { labels }: SearchDocument): number {
  let best = labels[label] ?? 0;
  for (const [kin, share] of kinOf(label)) best = Math.max(best, (labels[kin] ?? 0) * share * 0.8);
  return best;
}

/** A food in the title is what the recipe is about; by weight it counts up to an eighth of the recipe. */
function foodFit(food: FoodWish, document: SearchDocument): number {
  if (food.group !== null) {
    const group = document.labels[`group:${food.group}`] ?? 0;
    const named = food.names.some((name) => document.title.includes(name)) ? 1 : 0;
    return Math.max(group * 0.85 + named * 0.15, named * 0.8);
  }
  let best = 0;
  for (const { names, share } of document.foods)
    for (const have of names)
      for (const want of food.names) {
        const fits = nameFits(want, have);
        if (fits > 0) best = Math.max(best, fits * (0.62 + 0.18 * Math.min(1, share / 0.12)));
      }
  const titled = food.names.some((name) => holdsPhrase(document.title, name));
  if (titled && best > 0) return Math.min(1, best + 0.2);
  return titled ? 0.5 : best;
}

/** The words of a phrase one after the other. */
function holdsPhrase(words: readonly string[], phrase: string): boolean {
  const wanted = phrase.split(" ");
  return words.some((_, at) => wanted.every((word, i) => words[at + i] === word));
}

function wordFit(word: string, document: SearchDocument, isPrefix: boolean): number {
  const matches = (have: string) => have === word || (isPrefix && have.startsWith(word));
  if (document.title.some(matches)) return 1;
  if (document.foods.some(({ names }) => names.some((name) => name.split(" ").some(matches)))) return 0.7;
  if (document.told.some(matches)) return 0.45;
  if (document.steps.some(matches)) return 0.25;
  return document.title.some((have) => isNear(word, have)) ? 0.6 : 0;
}

const isNear = (a: string, b: string) => {
  const most = slipsAllowed(Math.min(a.length, b.length));
  return most > 0 && slipsBetween(a, b, most) <= most;
};

/** How much of the query's words the recipe says at all, in its title, description or foods. */
function toldFit({ nameWords }: Understanding, { title, told, foods }: SearchDocument): number {
  if (nameWords.length === 0) return 0;
  const says = (word: string) =>
    title.includes(word) || told.includes(word) || foods.some(({ names }) => names.some((name) => name.includes(word)));
  return nameWords.filter(says).length / nameWords.length;
}

/** How much of the query's words the title has, and of the title the query: 1 where it is the very name. */
function nameFit({ nameWords, prefix }: Understanding, title: readonly string[]): number {
  if (nameWords.length === 0 || title.length === 0) return 0;
  const inTitle = (word: string) =>
    title.includes(word) || (word === prefix && title.some((have) => have.startsWith(word)));
  const found = nameWords.filter(inTitle).length;
  if (found === 0) return 0;
  const ofQuery = found / nameWords.length;
  return ofQuery * (0.6 + (0.4 * found) / Math.max(found, title.length));
}
