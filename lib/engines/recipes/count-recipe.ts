import type { FoodId } from "../foods/food";
import type { HouseholdAliases } from "../foods/matcher";
import type { LineRuling, RecipeNutrition, SubRecipe } from "../nutrition/contract";
import type { KitchenKnowledge } from "../nutrition/kitchen-knowledge";
import { nutritionOf } from "../nutrition/nutrition-of";

/** A line with what a person decided about it: its food, or the recipe it stands for. */
export interface RuledLine {
  readonly text: string;
  readonly ruledFoodId: FoodId | null;
  readonly subRecipeId: string | null;
}

export interface CountableRecipe {
  readonly title: string;
  readonly servings: number;
  readonly lines: readonly RuledLine[];
}

/** Recipes by id: the one to count and all that are ingredients of it. */
export type RecipeShelf = ReadonlyMap<string, CountableRecipe>;

/**
 * Counts a recipe whose lines may be other recipes of the shelf, at any depth. A part that is missing, or that would
 * contain itself, is read as an ordinary line. Give one `counted` for several recipes of a shelf to share the work.
 */
export function countRecipe(
  recipe: CountableRecipe,
  shelf: RecipeShelf,
  kitchen: KitchenKnowledge,
  options: { readonly aliases?: HouseholdAliases; readonly counted?: Map<string, RecipeNutrition> } = {},
): RecipeNutrition {
  const counted = options.counted ?? new Map<string, RecipeNutrition>();
  const count = (current: CountableRecipe, path: readonly string[]): RecipeNutrition => {
    const rulings = new Map<number, LineRuling>();
    current.lines.forEach((line, index) => {
      const part = line.subRecipeId === null ? null : partOf(line.subRecipeId, path);
      if (part !== null) rulings.set(index, { subRecipe: part });
      else if (line.ruledFoodId !== null) rulings.set(index, { foodId: line.ruledFoodId });
    });
    return nutritionOf(
      {
        servings: current.servings,
        lines: current.lines.map((line) => line.text),
        rulings,
        ...(options.aliases === undefined ? {} : { aliases: options.aliases }),
      },
      kitchen,
    );
  };
  const partOf = (id: string, path: readonly string[]): SubRecipe | null => {
    const part = shelf.get(id);
    if (part === undefined || path.includes(id)) return null;
    const nutrition = counted.get(id) ?? count(part, [...path, id]);
    counted.set(id, nutrition);
    return { title: part.title, grams: nutrition.gramsPerServing * part.servings, nutrition };
  };
  return count(recipe, []);
}
