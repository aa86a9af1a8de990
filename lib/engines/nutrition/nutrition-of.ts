import type { HouseholdAliases } from "../foods/matcher";
import { languageOfLines } from "../recipes/lines/languages/detect-language";
import type { LineRuling, RecipeNutrition } from "./contract";
import type { KitchenKnowledge } from "./kitchen-knowledge";
import { resolveLine } from "./resolve-line";
import { sumLines } from "./sum-lines";

export interface RecipeToCount {
  readonly servings: number;
  /** Ingredient lines as written, in order. */
  readonly lines: readonly string[];
  /** Decisions of a person, by the index of the line. */
  readonly rulings?: ReadonlyMap<number, LineRuling>;
  readonly aliases?: HouseholdAliases;
}

/** What one serving of a recipe holds, from its ingredient lines: figures with ranges, coverage, omissions, allergens. */
export function nutritionOf(recipe: RecipeToCount, kitchen: KitchenKnowledge): RecipeNutrition {
  const { aliases } = recipe;
  const language = languageOfLines(recipe.lines);
  const lines = recipe.lines.map((text, index) => {
    const ruling = recipe.rulings?.get(index);
    return resolveLine(text, kitchen, {
      language,
      ...(ruling === undefined ? {} : { ruling }),
      ...(aliases === undefined ? {} : { aliases }),
    });
  });
  return sumLines({ servings: recipe.servings, lines, release: kitchen.table.release });
}
