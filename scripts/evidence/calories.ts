import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "@/lib/engines/foods/build-food-matcher";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import type { RecipeNutrition } from "@/lib/engines/nutrition/contract";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { parseLine } from "@/lib/engines/recipes/lines/parse-line";
import { declaredServings } from "./declared-serving";

const CASES = path.resolve(import.meta.dirname, "../../../shared/data/dev/declared-nutrition.json");

interface DeclaredRecipe {
  readonly id: string;
  readonly title: string;
  readonly yields: string;
  /** One case has its lines in a single text. */
  readonly ingredients: readonly string[] | string;
  readonly nutrients: Readonly<Record<string, string | undefined>>;
}

interface Judged {
  readonly recipe: DeclaredRecipe;
  readonly declared: number;
  readonly result: RecipeNutrition;
  /** Relative error of the energy, signed. */
  readonly error: number;
  readonly inRange: boolean;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}

const percent = (share: number): number => Math.round(1000 * share) / 10;

function printWorst(judged: readonly Judged[]): void {
  console.error("calories: the ten worst recipes (ours against declared, kcal a serving)");
  const worst = [...judged].sort((a, b) => Math.abs(Math.log(b.error + 1.001)) - Math.abs(Math.log(a.error + 1.001)));
  for (const { recipe, declared, result, error } of worst.slice(0, 10)) {
    const energy = result.perServing.energy;
    const ours = `${Math.round(energy?.value ?? 0)} (${Math.round(energy?.low ?? 0)}–${Math.round(energy?.high ?? 0)})`;
    console.error(`  ${percent(error)} %  ${ours} : ${declared}  ${recipe.title} [${recipe.yields}; ${recipe.id}]`);
  }
}

/** The development recipes judged, or null where the data are absent. */
export function judgeCalories(): readonly Judged[] | null {
  if (!existsSync(CASES)) return null;
  const recipes = JSON.parse(readFileSync(CASES, "utf8")) as readonly DeclaredRecipe[];
  const table = loadFoodTable();
  const kitchen = { table, matcher: buildFoodMatcher(table), parseLine };
  return recipes.flatMap((recipe) => {
    const declared = Number(/\d+(\.\d+)?/.exec(recipe.nutrients.calories?.replace(",", "") ?? "")?.[0]);
    const servings = declaredServings(recipe.yields, recipe.nutrients.servingSize);
    if (!(declared > 0) || servings === null) return [];
    const { ingredients } = recipe;
    const lines = typeof ingredients === "string" ? ingredients.split("\n") : ingredients;
    const result = nutritionOf({ servings, lines }, kitchen);
    const energy = result.perServing.energy ?? { value: 0, low: 0, high: 0 };
    const inRange = energy.low <= declared && declared <= energy.high;
    return [{ recipe, declared, result, error: energy.value / declared - 1, inRange }];
  });
}

const DECLARED: Readonly<Record<string, NutrientId>> = {
  proteinContent: "protein",
  fatContent: "fat",
  carbohydrateContent: "carbohydrate",
  fiberContent: "fibre",
  sodiumContent: "sodium",
};

/** Median absolute error of the other declared figures, for recipes whose energy is not plainly of another serving. */
function otherErrors(judged: readonly Judged[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [key, nutrient] of Object.entries(DECLARED)) {
    const errors = judged.flatMap(({ recipe, result, error }) => {
      const declared = Number.parseFloat(recipe.nutrients[key] ?? "");
      const ours = result.perServing[nutrient]?.value;
      return declared > 0 && ours !== undefined && Math.abs(error) < 0.5 ? [Math.abs(ours / declared - 1)] : [];
    });
    figures[`calories.${nutrient}MedianError`] = percent(median(errors));
  }
  return figures;
}

/**
 * Energy of published recipes from their ingredient lines against the energy their sites declare, in percent: median
 * absolute error, mean share of the mass counted, share of recipes whose declared value lies in the stated range.
 * Some sites declare what cannot be (a loaf as one serving), so the median is the figure to read.
 */
export async function evidenceCalories(): Promise<Record<string, number>> {
  const judged = judgeCalories();
  if (judged === null) {
    console.error("calories: no declared nutrition here, skipped");
    return {};
  }
  printWorst(judged);
  const coverages = judged.map(({ result }) => result.coverage);
  const widths = judged.map(({ result, declared }) => {
    const energy = result.perServing.energy;
    return energy === undefined ? 0 : (energy.high - energy.low) / declared;
  });
  return {
    "calories.medianError": percent(median(judged.map(({ error }) => Math.abs(error)))),
    "calories.bias": percent(median(judged.map(({ error }) => error))),
    "calories.coverage": percent(coverages.reduce((sum, value) => sum + value, 0) / Math.max(coverages.length, 1)),
    "calories.inRange": percent(judged.filter(({ inRange }) => inRange).length / Math.max(judged.length, 1)),
    "calories.rangeWidth": percent(median(widths)),
    "calories.recipes": judged.length,
    ...otherErrors(judged),
  };
}
