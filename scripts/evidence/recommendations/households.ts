import type { Allergen, Diet } from "@/lib/engines/foods/food";
import { seededRandom } from "@/lib/engines/planning/random";
import type { Interaction } from "@/lib/engines/recommendations/interaction";
import { type Choice, isAllowed } from "@/lib/engines/recommendations/rank-recipes";
import { inSeason } from "@/lib/engines/recommendations/seasons";

/**
 * Plausible households, made by a program: SYNTHETIC. Nobody's data. Each has who it cooks for (a diet, an allergy), cuisines and
 * foods it leans to, minutes it has, a circle of households that cook alike for reasons no recipe tells, and a whim of
 * its own for every recipe. Week after week it takes some of what it has not just had; seasons and minutes matter a
 * little. A recommender that finds these leanings again does what it should; how strong they are in life is not known.
 */
export interface SyntheticHousehold {
  readonly id: string;
  readonly allergies: readonly Allergen[];
  readonly diets: readonly Diet[];
}

export interface SyntheticWorld {
  readonly households: readonly SyntheticHousehold[];
  readonly interactions: readonly Interaction[];
  readonly firstDay: number;
  readonly lastDay: number;
}

/** A choice with what leanings are made of. */
export interface LivedChoice extends Choice {
  readonly cuisine: string;
}

const CIRCLES = 9;
const WEEKS = 30;
const DIETS: readonly (readonly [share: number, diet: Diet])[] = [
  [0.05, "vegan"],
  [0.15, "vegetarian"],
];
const ALLERGIES: readonly (readonly [share: number, allergen: Allergen])[] = [
  [0.04, "milk"],
  [0.03, "eggs"],
  [0.03, "gluten"],
  [0.03, "nuts"],
];

/** The same seed makes the same world. */
export function liveThrough(choices: readonly LivedChoice[], count: number, seed: number): SyntheticWorld {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const cuisines = [...new Set(choices.map((choice) => choice.cuisine))];
  const foods = [...new Set(choices.flatMap((choice) => choice.foods.map((food) => food.foodId ?? food.name)))];
  const general = choices.map(() => 0.7 * normal());
  const circles = Array.from({ length: CIRCLES }, () => choices.map(() => 1.1 * normal()));
  const seasons = choices.map((choice) =>
    Array.from({ length: 13 }, (_, month) => inSeason(choice.foods, month)?.share ?? 0.5),
  );
  const firstDay = 20_000;
  const interactions: Interaction[] = [];
  const households = Array.from({ length: count }, (_, number): SyntheticHousehold => {
    const household = {
      id: `household ${number}`,
      diets: DIETS.filter(([share]) => random() < share).map(([, diet]) => diet),
      allergies: ALLERGIES.filter(([share]) => random() < share).map(([, allergen]) => allergen),
    };
    const cuisineOf = new Map(cuisines.map((cuisine) => [cuisine, 0.9 * normal()]));
    const foodOf = new Map(foods.map((food) => [food, random() < 0.12 ? 1.6 * normal() : 0]));
    const circle = circles[Math.floor(random() * CIRCLES)] ?? [];
    const patience = 20 + 50 * random();
    const appetite = 2 + Math.floor(5 * random());
    const leaning = choices.map((choice, place) => {
      const mass = choice.foods.reduce((sum, food) => sum + food.grams, 0) || 1;
      const liked = choice.foods.reduce(
        (sum, food) => sum + (foodOf.get(food.foodId ?? food.name) ?? 0) * Math.min(1, (4 * food.grams) / mass),
        0,
      );
      const late = Math.max(0, (choice.minutes ?? 30) - patience) / 30;
      const whim = 0.7 * normal();
      return (general[place] ?? 0) + (cuisineOf.get(choice.cuisine) ?? 0) + liked + (circle[place] ?? 0) - late + whim;
    });
    const joined = Math.floor(random() * WEEKS * 0.5);
    const lastTaken = new Map<number, number>();
    for (let week = joined; week < WEEKS; week++) {
      const month = 1 + (Math.floor(week / 4.35) % 12);
      for (let meal = 0; meal < appetite; meal++) {
        const day = firstDay + week * 7 + Math.floor((7 * meal) / appetite);
        let best = -1;
        let most = Number.NEGATIVE_INFINITY;
        choices.forEach((choice, place) => {
          if (!isAllowed(choice, household)) return;
          const rest = day - (lastTaken.get(place) ?? Number.NEGATIVE_INFINITY);
          const season = seasons[place]?.[month] ?? 0.5;
          // A draw by Gumbel's noise takes each with the share its leaning has among all.
          const drawn =
            (leaning[place] ?? 0) + 0.4 * season - (rest < 21 ? 4 : 0) - Math.log(-Math.log(random() || 1e-12));
          if (drawn > most) [best, most] = [place, drawn];
        });
        const choice = choices[best];
        if (choice === undefined) continue;
        lastTaken.set(best, day);
        const act = { householdId: household.id, recipeId: choice.recipeId, day };
        interactions.push({ ...act, kind: random() < 0.7 ? "cooked" : "planned", rating: null });
        if (random() < 0.12) {
          const stars = Math.max(1, Math.min(5, Math.round(3.2 + 0.6 * (leaning[best] ?? 0) + 0.5 * normal())));
          interactions.push({ ...act, kind: "rated", rating: stars });
        }
        if (random() < 0.08 && (leaning[best] ?? 0) > 1) interactions.push({ ...act, kind: "saved", rating: null });
      }
    }
    return household;
  });
  return {
    households,
    interactions: interactions.sort((a, b) => a.day - b.day),
    firstDay,
    lastDay: firstDay + WEEKS * 7,
  };
}
