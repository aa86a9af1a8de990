import { DIETS, type FoodId } from "../../foods/food";
import type { RecipeNutrition, ResolvedLine } from "../../nutrition/contract";
import type { KitchenKnowledge } from "../../nutrition/kitchen-knowledge";
import { resolveLine } from "../../nutrition/resolve-line";
import { sumLines } from "../../nutrition/sum-lines";
import type { AdaptableRecipe } from "../substitutions/adapt-recipe";
import type { Swap } from "../substitutions/contract";
import type { SourceRecipe } from "./contract";
import { rewriteSteps, stepsWithout } from "./rewrite-steps";

interface Row {
  /** Its place in the source; null where it was added. */
  readonly origin: number | null;
  readonly section: string | null;
  readonly line: ResolvedLine;
}

interface Step {
  readonly origin: number | null;
  readonly text: string;
  readonly section: string | null;
}

/** A recipe on the board: its lines as they are read now, its steps as they say now. */
export interface WorkingRecipe {
  readonly source: SourceRecipe;
  readonly servings: number;
  readonly rows: readonly Row[];
  readonly steps: readonly Step[];
}

export function onBoard(source: SourceRecipe, kitchen: KitchenKnowledge): WorkingRecipe {
  return {
    source,
    servings: source.servings,
    rows: source.lines.map(({ text, section, foodId }, origin) => ({
      origin,
      section,
      line: read(text, foodId, kitchen),
    })),
    steps: source.steps.map((step, origin) => ({ ...step, origin })),
  };
}

const read = (text: string, foodId: FoodId | null, kitchen: KitchenKnowledge) =>
  resolveLine(text, kitchen, foodId !== null && kitchen.table.byId.has(foodId) ? { ruling: { foodId } } : {});

export const nutritionNow = (recipe: WorkingRecipe, kitchen: KitchenKnowledge): RecipeNutrition =>
  sumLines({ servings: recipe.servings, lines: recipe.rows.map((row) => row.line), release: kitchen.table.release });

/** As the swap engine takes it. */
export const adaptableNow = (recipe: WorkingRecipe, kitchen: KitchenKnowledge): AdaptableRecipe => ({
  title: recipe.source.title,
  tags: recipe.source.tags,
  steps: recipe.steps.map((step) => step.text),
  sections: recipe.rows.map((row) => row.section),
  nutrition: nutritionNow(recipe, kitchen),
});

/** One line given way to the lines of a swap, steps and all. */
export function swapped(recipe: WorkingRecipe, index: number, swap: Swap, kitchen: KitchenKnowledge): WorkingRecipe {
  const row = recipe.rows[index];
  if (row === undefined) return recipe;
  const lines = recipe.rows.map((one) => one.line);
  const texts = rewriteSteps(
    recipe.steps.map((step) => step.text),
    index,
    lines,
    swap,
  );
  const brought = swap.lines.map(({ text, foodId }) => ({
    origin: row.origin,
    section: row.section,
    line: read(text, foodId, kitchen),
  }));
  return {
    ...recipe,
    rows: [...recipe.rows.slice(0, index), ...brought, ...recipe.rows.slice(index + 1)],
    steps: recipe.steps.map((step, place) => ({ ...step, text: texts[place] ?? step.text })),
  };
}

/** Without one line; null where the steps cannot be said without it. */
export function without(recipe: WorkingRecipe, index: number): WorkingRecipe | null {
  const left = stepsWithout(
    recipe.steps.map((step) => step.text),
    index,
    recipe.rows.map((one) => one.line),
  );
  if (left === null) return null;
  const steps = recipe.steps.flatMap((step, place) => {
    const text = left[place] ?? "";
    return text === "" ? [] : [{ ...step, text }];
  });
  if (steps.length === 0) return null;
  return { ...recipe, rows: recipe.rows.filter((_, place) => place !== index), steps };
}

/** Tags that still hold: one that names a diet goes with the diet, one that names what a person reads stays. */
export function tagsNow(recipe: WorkingRecipe, nutrition: RecipeNutrition): readonly string[] {
  const kept = recipe.source.tags.filter(
    (tag) => !DIETS.some((diet) => diet === tag) || nutrition.diets.some((diet) => diet === tag),
  );
  const gained = (["vegan", "vegetarian", "gluten-free", "dairy-free"] as const).filter(
    (diet) => nutrition.diets.includes(diet) && !kept.includes(diet),
  );
  return [...kept, ...gained].filter(
    (tag) => tag !== "high-protein" || (nutrition.perServing.protein?.value ?? 0) >= 20,
  );
}

/** The part of the whole weight that a line brings. */
export function shareOf(board: WorkingRecipe, line: ResolvedLine | undefined): number {
  const total = board.rows.reduce((sum, row) => sum + (row.line.grams?.value ?? 0), 0);
  return total > 0 ? (line?.grams?.value ?? 0) / total : 0;
}

/** What a line is about, without the words that only say of what size or grade. */
export const plainNameOf = (line: ResolvedLine) => {
  const words = (line.parsed.name || (line.food?.displayName ?? line.text)).toLowerCase();
  return words.replace(/\b(?:boneless|skinless|fresh|large|small|medium|extra|virgin|ripe)\b[\s-]*/g, "").trim();
};
