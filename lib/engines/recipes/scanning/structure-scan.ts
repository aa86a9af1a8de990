import { importText } from "../import/import-text";

/** A recipe as it was made out on a page: texts as printed, missing is null. */
export interface ScannedRecipe {
  readonly title: string | null;
  readonly description: string | null;
  readonly yields: string | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly ingredients: readonly { readonly text: string; readonly section: string | null }[];
  readonly steps: readonly { readonly text: string; readonly section: string | null }[];
}

/** A recipe made out of printed lines by rules; null where there is none in them. */
export function structureScan(lines: readonly string[]): ScannedRecipe | null {
  const outcome = importText(lines.join("\n"));
  if (!outcome.ok) return null;
  const { recipe } = outcome;
  return {
    title: recipe.title,
    description: recipe.description,
    yields: recipe.yields,
    prepMinutes: recipe.prepMinutes,
    cookMinutes: recipe.cookMinutes,
    totalMinutes: recipe.totalMinutes,
    ingredients: recipe.ingredientGroups.flatMap((group) =>
      group.ingredients.map((text) => ({ text, section: group.heading })),
    ),
    steps: recipe.instructionGroups.flatMap((group) => group.steps.map((text) => ({ text, section: group.heading }))),
  };
}
