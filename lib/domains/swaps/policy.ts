import { ALLERGENS, type Allergen, DIETS, type Diet } from "@/lib/engines/foods/food";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import type { CookingContext, Swap, SwapGuard, SwapTarget } from "@/lib/engines/recipes/substitutions/contract";

/** Nutrients a swap is judged by, in the order they are shown. */
export const SWAP_FIGURES = [
  "energy",
  "protein",
  "fibre",
  "saturatedFat",
  "sugars",
  "sodium",
] as const satisfies readonly NutrientId[];
export type SwapFigure = (typeof SWAP_FIGURES)[number];

/** Changes a serving below these are not worth a word, in the nutrient's unit. */
const WORTH_SAYING: Readonly<Record<SwapFigure, number>> = {
  energy: 5,
  protein: 0.5,
  fibre: 0.3,
  saturatedFat: 0.3,
  sugars: 0.5,
  sodium: 20,
};

/** A line that was changed for those at the table, by names of foods. */
export interface AdaptedLine {
  readonly food: string;
  /** Empty where the food is left out. */
  readonly swappedFor: readonly string[];
}

/** One way to do without a line, as a page shows it. */
export interface SwapChoice {
  readonly pairId: string;
  /** The new lines as the recipe would have them. */
  readonly lines: readonly string[];
  readonly ratio: string;
  /** What changes in cooking. */
  readonly note: string;
  readonly source: string | null;
  readonly quality: 1 | 2 | 3;
  /** Where in the recipe's kind of cooking it is known to work; null = anywhere, or untried. */
  readonly context: CookingContext | null;
  readonly isUntried: boolean;
  /** All of it is at home; null where nobody asked. */
  readonly isAtHome: boolean | null;
  readonly changes: readonly { readonly figure: SwapFigure; readonly by: number }[];
  readonly allergensLost: readonly Allergen[];
  readonly allergensGained: readonly Allergen[];
  readonly dietsGained: readonly Diet[];
}

export interface LineChangeChoice {
  readonly index: number;
  /** The line as it is now. */
  readonly text: string;
  /** Null = left out. */
  readonly swap: SwapChoice | null;
}

/** Who cannot eat a recipe as it is, and what would make it fit. */
export interface FitAdvice {
  readonly conflicts: readonly {
    readonly eaterName: string;
    readonly allergens: readonly Allergen[];
    readonly diets: readonly Diet[];
  }[];
  readonly isFitting: boolean;
  readonly changes: readonly LineChangeChoice[];
  /** Lines nothing is known for. */
  readonly unmet: readonly string[];
  readonly changed: readonly { readonly figure: SwapFigure; readonly by: number }[];
}

export interface HealthierChoice {
  readonly index: number;
  readonly text: string;
  readonly target: SwapTarget;
  readonly figure: SwapFigure;
  readonly by: number;
  /** Of what the serving has now, −1 to …; 0 where it has none. */
  readonly share: number;
  readonly swap: SwapChoice;
}

export function choiceOf(swap: Swap): SwapChoice {
  const works = swap.reasons.find((reason) => reason.kind === "works");
  const atHome = swap.reasons.find((reason) => reason.kind === "at-home");
  return {
    pairId: swap.pair.id,
    lines: swap.lines.map((line) => line.text),
    ratio: swap.ratio,
    note: swap.pair.note,
    source: swap.pair.source,
    quality: swap.quality,
    context: works?.context ?? null,
    isUntried: swap.reasons.some((reason) => reason.kind === "untried"),
    isAtHome: atHome?.all ?? null,
    changes: figureChanges(swap.change),
    allergensLost: swap.allergensLost,
    allergensGained: swap.allergensGained,
    dietsGained: swap.dietsGained,
  };
}

/** The changes worth a word. */
export function figureChanges(change: { readonly [N in NutrientId]?: number }): SwapChoice["changes"] {
  return SWAP_FIGURES.flatMap((figure) => {
    const by = change[figure];
    return by === undefined || Math.abs(by) < WORTH_SAYING[figure] ? [] : [{ figure, by }];
  });
}

interface Eating {
  readonly allergies: readonly Allergen[];
  readonly diets: readonly Diet[];
}

/** What none of the eaters may be given. */
export function guardOf(eaters: readonly Eating[]): SwapGuard {
  return {
    allergens: ALLERGENS.filter((allergen) => eaters.some((eater) => eater.allergies.includes(allergen))),
    diets: DIETS.filter((diet) => eaters.some((eater) => eater.diets.includes(diet))),
  };
}

/** What stands between each eater and a recipe; eaters it fits are absent. */
export function conflictsOf(
  eaters: readonly (Eating & { readonly name: string })[],
  recipe: { readonly allergens: readonly Allergen[]; readonly diets: readonly Diet[] },
): FitAdvice["conflicts"] {
  return eaters
    .map((eater) => ({
      eaterName: eater.name,
      allergens: eater.allergies.filter((allergen) => recipe.allergens.includes(allergen)),
      diets: eater.diets.filter((diet) => !recipe.diets.includes(diet)),
    }))
    .filter(({ allergens, diets }) => allergens.length + diets.length > 0);
}
