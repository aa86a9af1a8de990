import type { Allergen, Diet, Food, FoodId } from "../../foods/food";
import { fold } from "../../foods/normalise";
import type { SlotKind } from "../../planning/contract";
import type { Substitution } from "../substitutions/contract";
import { isAddable } from "./add-food";
import type { ComposingKnowledge, RecipeWish } from "./contract";
import { isOfCuisine, isOfKind, kindNamed } from "./dish-words";
import { isFoodNamed } from "./is-food-named";
import { seasonality } from "./seasons";

/** A recipe as a list knows it: enough to see how near it is to a wish. */
export interface RankableRecipe {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly cuisine: string | null;
  readonly suits: readonly SlotKind[];
  readonly minutes: number | null;
  /** kcal and grams of protein a serving. */
  readonly kcal: number | null;
  readonly protein: number | null;
  readonly allergens: readonly Allergen[];
  readonly diets: readonly Diet[];
  readonly foodIds: readonly FoodId[];
  /** 0–1; 0.5 = nobody has said. */
  readonly appeal?: number;
}

export interface RankedRecipe {
  readonly id: string;
  /** Higher is nearer; comparable within one answer only. */
  readonly score: number;
  /** Wanted foods it has as it is, and those a swap could bring. */
  readonly has: readonly string[];
  readonly couldHave: readonly string[];
}

/** What no change of ours makes up for: far below everything it holds for. */
const NOT_SO = -12;

/** Recipes nearest to a wish, best first: what has to be changed counts against them, what cannot be changed more so. */
export function rankSources(
  wish: RecipeWish,
  recipes: readonly RankableRecipe[],
  { kitchen, pairs }: ComposingKnowledge,
  limit = 8,
): readonly RankedRecipe[] {
  const foodsOf = (recipe: RankableRecipe) => recipe.foodIds.flatMap((id) => kitchen.table.byId.get(id) ?? []);
  const bringing = wish.wanted.map((name) => pairs.filter((pair) => isBrought(name, pair)));
  const ranked = recipes.flatMap((recipe): readonly RankedRecipe[] => {
    const foods = foodsOf(recipe);
    const heading = fold(`${recipe.title} | ${recipe.tags.join(" ")}`);
    let score = ((recipe.appeal ?? 0.5) - 0.5) * 2;
    const has: string[] = [];
    const couldHave: string[] = [];
    wish.wanted.forEach((name, place) => {
      const weight = place === 0 ? 1.25 : 1;
      const at = foods.findIndex((food) => isFoodNamed(name, food));
      const inTitle = ` ${heading}`.includes(` ${fold(name).replace(/s$/, "")}`);
      if (at >= 0 || inTitle) {
        has.push(name);
        // What there is most of, or what the title says, is what the recipe is about.
        score += weight * (3 + (inTitle ? 1.2 : 0) + Math.max(0, 0.8 - 0.12 * Math.max(0, at)));
      } else if (bringing[place]?.some((pair) => foods.some((food) => pair.fromIds.has(food.id))) === true) {
        couldHave.push(name);
        score += weight * 1.4;
      } else score -= isAddable(name) ? 0.4 : 2;
    });
    for (const word of wish.words) {
      const kind = kindNamed(word);
      if (kind !== null) score += isOfKind(kind, recipe) ? 2.6 : NOT_SO;
      else if (` ${heading}`.includes(` ${fold(word).replace(/s$/, "")}`)) score += 2.6;
    }
    for (const name of wish.without)
      if (foods.some((food) => isFoodNamed(name, food))) score -= isMain(name, foods) ? 4 : 1.6;
    for (const allergen of wish.allergens) if (recipe.allergens.includes(allergen)) score -= 1.3;
    for (const diet of wish.diets) score += recipe.diets.includes(diet) ? 0.6 : -1.3;
    if (wish.cuisine !== null) score += isOfCuisine(wish.cuisine, recipe.cuisine) ? 2.4 : NOT_SO;
    if (wish.kind !== null) score += recipe.suits.includes(wish.kind) ? 1 : -3;
    else if (recipe.suits.length === 0) score -= 3;
    if (wish.maxMinutes !== null && recipe.minutes !== null && recipe.minutes > wish.maxMinutes) score += NOT_SO;
    if (wish.maxKcal !== null && recipe.kcal !== null) score -= Math.max(0, (recipe.kcal - wish.maxKcal) / 60);
    if (wish.minProtein !== null && recipe.protein !== null)
      score -= Math.max(0, (wish.minProtein - recipe.protein) / 3);
    if (wish.month !== null)
      score +=
        0.7 *
        seasonality(
          foods.map((food) => food.displayName),
          wish.month,
        );
    return [{ id: recipe.id, score, has, couldHave }];
  });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** Whether a pair puts the wanted food on the table, and not only a spoon of it. */
function isBrought(name: string, pair: Substitution): boolean {
  const total = pair.to.reduce((sum, part) => sum + part.grams, 0);
  return pair.to.some((part) => part.grams > 0.5 * total && isFoodNamed(name, part.food, part.name));
}

const isMain = (name: string, foods: readonly Food[]) => foods.slice(0, 2).some((food) => isFoodNamed(name, food));
