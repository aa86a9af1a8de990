import { lettersOf } from "./letters";
import type { PartialRecipe } from "./partial-recipe";

const longText = 250;

/** Whether what a page declares about a recipe is so thin that it is worth reading what it shows. */
export function looksThin(declared: PartialRecipe): boolean {
  return lacksAmounts(declared) || isTurnedAround(declared) || isOneLongStep(declared) || isTitlesOnly(declared);
}

/**
 * A declared recipe with its thin parts replaced by the shown ones, where both clearly speak of the same: names
 * without amounts by the full lines, lines with the amount behind by the lines as they are read, one long text by the steps it is made of, titles of steps by
 * the steps.
 */
export function preferShown(declared: PartialRecipe, shown: PartialRecipe): PartialRecipe {
  return {
    ...declared,
    ingredientGroups: saysMore(declared, shown) ? shown.ingredientGroups : declared.ingredientGroups,
    stepGroups: tellsMore(declared, shown) ? shown.stepGroups : declared.stepGroups,
  };
}

function ingredientsOf(recipe: PartialRecipe): readonly string[] {
  return recipe.ingredientGroups.flatMap((group) => group.ingredients);
}

function stepsOf(recipe: PartialRecipe): readonly string[] {
  return recipe.stepGroups.flatMap(({ heading, steps }) => (heading === null ? steps : [heading, ...steps]));
}

function amountShare(lines: readonly string[]): number {
  return lines.filter((line) => /[\d½¼¾⅓⅔⅛]/.test(line)).length / Math.max(lines.length, 1);
}

function lacksAmounts(recipe: PartialRecipe): boolean {
  const lines = ingredientsOf(recipe);
  return lines.length > 2 && amountShare(lines) < 0.2;
}

function saysMore(declared: PartialRecipe, shown: PartialRecipe): boolean {
  if (isTurnedAround(declared)) return hasSameWords(declared, shown);
  return lacksAmounts(declared) && coversIngredients(declared, shown);
}

/** "flour, 500 g": the amounts were put behind the names for the data. */
function isTurnedAround(recipe: PartialRecipe): boolean {
  const lines = ingredientsOf(recipe);
  return lines.length > 2 && lines.filter((line) => /^\D{2,60},\s*\d/.test(line)).length > 0.5 * lines.length;
}

function hasSameWords(declared: PartialRecipe, shown: PartialRecipe): boolean {
  const wordsOf = (line: string) =>
    line
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .sort()
      .join(" ")
      .trim();
  const lines = ingredientsOf(shown);
  return ingredientsOf(declared).every((line, index) => wordsOf(line) === wordsOf(lines[index] ?? ""));
}

function coversIngredients(declared: PartialRecipe, shown: PartialRecipe): boolean {
  const lines = ingredientsOf(shown);
  if (lines.length === 0 || amountShare(lines) < 0.4) return false;
  const keys = lines.map(lettersOf);
  const names = ingredientsOf(declared)
    .map(lettersOf)
    .filter((name) => name !== "");
  return names.filter((name) => keys.some((key) => key.includes(name))).length >= 0.8 * names.length;
}

function tellsMore(declared: PartialRecipe, shown: PartialRecipe): boolean {
  if (isOneLongStep(declared)) return saysTheSame(declared, shown);
  return isTitlesOnly(declared) && elaborates(declared, shown);
}

/** Steps that only name what is to be done: "Cook the noodles", "Serve". */
function isTitlesOnly(recipe: PartialRecipe): boolean {
  const steps = stepsOf(recipe);
  return steps.length > 1 && steps.every((step) => step.length <= 70 && !/[.!。]$/.test(step));
}

function elaborates(declared: PartialRecipe, shown: PartialRecipe): boolean {
  const whole = lettersOf(stepsOf(shown).join(""));
  const titles = stepsOf(declared).map(lettersOf);
  const found = titles.filter((title) => whole.includes(title)).length;
  return found > 0.6 * titles.length && whole.length > 3 * titles.join("").length;
}

function isOneLongStep(recipe: PartialRecipe): boolean {
  const steps = stepsOf(recipe);
  return steps.length === 1 && (steps[0]?.length ?? 0) > longText;
}

function saysTheSame(declared: PartialRecipe, shown: PartialRecipe): boolean {
  const steps = stepsOf(shown);
  if (steps.length < 2) return false;
  const whole = lettersOf(stepsOf(declared).join(""));
  const parts = steps.map(lettersOf);
  const found = parts.filter((part) => whole.includes(part)).join("").length;
  return found > 0.85 * whole.length && found > 0.85 * parts.join("").length;
}
