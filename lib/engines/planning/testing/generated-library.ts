import type { Allergen, Diet } from "../../foods/food";
import type { NutrientId } from "../../foods/nutrients";
import type { Candidate, SlotKind } from "../contract";
import { seededRandom } from "../random";
import { BASIC_COLUMNS, BASIC_FOODS, type BasicFood } from "./basic-foods";

type Part = readonly [role: string, minGrams: number, maxGrams: number];
interface Pattern {
  readonly suits: readonly SlotKind[];
  readonly parts: readonly Part[];
  readonly minutes: readonly [number, number];
  readonly keeps: number;
}

/** How ordinary meals are put together: roles and grams a serving. */
const PATTERNS: readonly Pattern[] = [
  {
    suits: ["breakfast"],
    parts: [
      ["grain", 40, 80],
      ["milk", 150, 250],
      ["fruit", 60, 150],
      ["nut", 8, 25],
    ],
    minutes: [5, 15],
    keeps: 0.2,
  },
  {
    suits: ["breakfast", "snack"],
    parts: [
      ["dairy", 120, 220],
      ["fruit", 60, 150],
      ["grain", 20, 40],
      ["sweet", 0, 12],
    ],
    minutes: [3, 8],
    keeps: 0.5,
  },
  {
    suits: ["breakfast"],
    parts: [
      ["bread", 50, 100],
      ["protein", 60, 110],
      ["veg", 50, 120],
      ["oil", 3, 8],
    ],
    minutes: [8, 20],
    keeps: 0,
  },
  {
    suits: ["snack"],
    parts: [
      ["fruit", 80, 180],
      ["nut", 10, 30],
    ],
    minutes: [2, 5],
    keeps: 0.5,
  },
  {
    suits: ["snack", "lunch"],
    parts: [
      ["bread", 35, 80],
      ["spread", 30, 60],
      ["veg", 60, 120],
    ],
    minutes: [5, 10],
    keeps: 0.3,
  },
  {
    suits: ["lunch"],
    parts: [
      ["pulse", 40, 80],
      ["veg", 80, 180],
      ["veg", 60, 140],
      ["oil", 4, 10],
      ["bread", 30, 70],
    ],
    minutes: [20, 45],
    keeps: 0.9,
  },
  {
    suits: ["lunch", "dinner"],
    parts: [
      ["starch", 55, 90],
      ["protein", 80, 150],
      ["veg", 80, 180],
      ["oil", 5, 12],
    ],
    minutes: [20, 45],
    keeps: 0.7,
  },
  {
    suits: ["dinner"],
    parts: [
      ["starch", 60, 100],
      ["protein", 100, 180],
      ["veg", 80, 200],
      ["veg", 50, 150],
      ["oil", 6, 14],
      ["cheese", 0, 30],
    ],
    minutes: [25, 70],
    keeps: 0.7,
  },
  {
    suits: ["dinner"],
    parts: [
      ["pulse", 50, 90],
      ["starch", 40, 80],
      ["veg", 100, 220],
      ["veg", 60, 150],
      ["oil", 6, 14],
    ],
    minutes: [25, 60],
    keeps: 0.9,
  },
  {
    suits: ["lunch", "dinner"],
    parts: [
      ["protein", 90, 160],
      ["veg", 120, 250],
      ["nut", 8, 25],
      ["oil", 6, 14],
      ["starch", 30, 70],
    ],
    minutes: [12, 35],
    keeps: 0.3,
  },
];

const DIETS_OF: Readonly<Record<string, readonly Diet[]>> = {
  vegan: ["vegetarian", "vegan", "pescatarian", "pork-free"],
  vegetarian: ["vegetarian", "pescatarian", "pork-free"],
  fish: ["pescatarian", "pork-free"],
  meat: ["pork-free"],
  pork: [],
};

/** `size` recipes put together from ordinary foods, the same for the same seed; figures are sums of USDA ones. */
export function generateLibrary(seed: number, size: number): readonly Candidate[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const byRole = new Map<string, BasicFood[]>();
  for (const food of BASIC_FOODS) byRole.set(food[2], [...(byRole.get(food[2]) ?? []), food]);
  const library: Candidate[] = [];
  for (let index = 0; index < size; index++) {
    const pattern = PATTERNS[index % PATTERNS.length] ?? pick(PATTERNS);
    if (!pattern) break;
    const between = (low: number, high: number) => low + (high - low) * random();
    const foods: { food: BasicFood; grams: number }[] = [];
    for (const [role, low, high] of pattern.parts) {
      const food = pick(byRole.get(role) ?? []);
      if (food) foods.push({ food, grams: between(low, high) });
    }
    library.push(candidateOf(`r${index}`, pattern, foods, random));
  }
  return library;
}

function candidateOf(
  recipeId: string,
  pattern: Pattern,
  foods: readonly { food: BasicFood; grams: number }[],
  random: () => number,
): Candidate {
  const nutrients: { [N in NutrientId]?: number } = {};
  let cost = 0;
  for (const { food, grams } of foods) {
    cost += (food[5] * grams) / 100;
    BASIC_COLUMNS.forEach((nutrient, column) => {
      const per100 = food[6][column];
      if (per100 !== null && per100 !== undefined)
        nutrients[nutrient] = (nutrients[nutrient] ?? 0) + (per100 * grams) / 100;
    });
  }
  const allergens = [...new Set(foods.map((part) => part.food[3]).filter((name) => name !== "-"))] as Allergen[];
  const diets = (["vegetarian", "vegan", "pescatarian", "pork-free"] as const).filter((diet) =>
    foods.every((part) => DIETS_OF[part.food[4]]?.includes(diet)),
  ) as Diet[];
  if (!allergens.includes("gluten")) diets.push("gluten-free");
  if (!allergens.includes("milk")) diets.push("dairy-free");
  diets.push("alcohol-free");
  const names = foods.map((part) => part.food[1]);
  return {
    recipeId,
    title: names.slice(0, 3).join(", "),
    nutrients,
    minutes:
      random() < 0.05 ? null : Math.round(pattern.minutes[0] + (pattern.minutes[1] - pattern.minutes[0]) * random()),
    allergens,
    diets,
    foodIds: [...new Set(foods.map((part) => `sr:${part.food[0]}`))],
    words: [...new Set(names.flatMap((name) => name.split(" ")))],
    suits: pattern.suits,
    servings: 2 + Math.floor(random() * 4),
    costMinor: random() < 0.05 ? null : Math.round(cost),
    keeps: random() < pattern.keeps,
    appeal: Math.round(random() * 100) / 100,
  };
}
