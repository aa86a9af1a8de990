import type { FoodId } from "@/lib/engines/foods/food";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import type { GramsMethod, OmissionReason, RecipeNutrition, ResolvedLine } from "@/lib/engines/nutrition/contract";

export interface FoodChoice {
  readonly id: FoodId;
  readonly name: string;
}

/** How a line was understood, small enough to be sent while someone types. */
export interface LineReading {
  readonly amount: string;
  readonly name: string;
  readonly food: (FoodChoice & { readonly usdaName: string }) | null;
  readonly subRecipeTitle: string | null;
  readonly grams: number | null;
  readonly kcal: number | null;
  readonly method: GramsMethod | null;
  readonly working: string | null;
  readonly omission: OmissionReason | null;
  readonly isDoubtful: boolean;
  readonly confidence: number;
  readonly alternatives: readonly FoodChoice[];
}

/** What a serving of the lines holds, with the figures an editor shows. */
export interface ReadingSummary {
  readonly kcal: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly figures: readonly { readonly nutrient: NutrientId; readonly value: number }[];
  readonly coverage: number;
  readonly doubtful: number;
}

export interface Reading {
  readonly lines: readonly LineReading[];
  readonly summary: ReadingSummary;
}

const SHOWN: readonly NutrientId[] = ["protein", "carbohydrate", "fat", "fibre", "saturatedFat", "sodium"];

export function readingOf(nutrition: RecipeNutrition): Reading {
  const { energy } = nutrition.perServing;
  return {
    lines: nutrition.lines.map(lineReading),
    summary: {
      kcal: energy === undefined ? null : { value: energy.value, low: energy.low, high: energy.high },
      figures: SHOWN.flatMap((nutrient) => {
        const figure = nutrition.perServing[nutrient];
        return figure === undefined ? [] : [{ nutrient, value: figure.value }];
      }),
      coverage: nutrition.coverage,
      doubtful: nutrition.lines.filter((line) => line.doubtful).length,
    },
  };
}

export function lineReading(line: ResolvedLine): LineReading {
  const { parsed, food, grams, subRecipe } = line;
  return {
    amount: [parsed.quantity === null ? null : quantityText(parsed.quantity), parsed.unit].filter(Boolean).join(" "),
    name: parsed.name,
    food: food === null ? null : { id: food.id, name: food.displayName, usdaName: food.name },
    subRecipeTitle: subRecipe?.title ?? null,
    grams: grams?.value ?? null,
    kcal: line.omission === null ? kcalOf(line) : null,
    method: line.method,
    working: line.working,
    omission: line.omission,
    isDoubtful: line.doubtful,
    confidence: line.confidence,
    alternatives: line.alternatives.slice(0, 4).map((match) => ({ id: match.food.id, name: match.food.displayName })),
  };
}

/** Energy a counted line brings to the whole recipe. */
export function kcalOf({ food, grams, subRecipe }: ResolvedLine): number | null {
  if (grams === null) return null;
  if (subRecipe !== undefined) {
    const { perServing, gramsPerServing } = subRecipe.nutrition;
    return perServing.energy === undefined || gramsPerServing <= 0
      ? null
      : (perServing.energy.value * grams.value) / gramsPerServing;
  }
  const per100 = food?.nutrients.energy;
  return per100 === undefined ? null : (per100 * grams.value) / 100;
}

function quantityText({ min, max }: { readonly min: number; readonly max: number }): string {
  const text = (value: number) => String(Math.round(value * 100) / 100);
  return min === max ? text(min) : `${text(min)}–${text(max)}`;
}
