/** What one reading of a page found; empty lists and nulls are gaps another reading may fill. */
export interface PartialRecipe {
  readonly title: string | null;
  readonly description: string | null;
  readonly ingredientGroups: readonly IngredientGroup[];
  readonly stepGroups: readonly StepGroup[];
  readonly yields: string | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly nutrition: Readonly<Record<string, string>> | null;
  readonly image: string | null;
  readonly author: string | null;
  readonly cuisine: string | null;
  readonly tags: readonly string[];
  readonly language: string | null;
}

export interface IngredientGroup {
  readonly heading: string | null;
  readonly ingredients: readonly string[];
}

export interface StepGroup {
  readonly heading: string | null;
  readonly steps: readonly string[];
}

export const nothingFound: PartialRecipe = {
  title: null,
  description: null,
  ingredientGroups: [],
  stepGroups: [],
  yields: null,
  prepMinutes: null,
  cookMinutes: null,
  totalMinutes: null,
  nutrition: null,
  image: null,
  author: null,
  cuisine: null,
  tags: [],
  language: null,
};

/** `first` with its gaps filled from `second`. */
export function fillGaps(first: PartialRecipe, second: PartialRecipe): PartialRecipe {
  return {
    title: first.title ?? second.title,
    description: first.description ?? second.description,
    ingredientGroups: first.ingredientGroups.length > 0 ? first.ingredientGroups : second.ingredientGroups,
    stepGroups: first.stepGroups.length > 0 ? first.stepGroups : second.stepGroups,
    yields: first.yields ?? second.yields,
    prepMinutes: first.prepMinutes ?? second.prepMinutes,
    cookMinutes: first.cookMinutes ?? second.cookMinutes,
    totalMinutes: first.totalMinutes ?? second.totalMinutes,
    nutrition: first.nutrition ?? second.nutrition,
    image: first.image ?? second.image,
    author: first.author ?? second.author,
    cuisine: first.cuisine ?? second.cuisine,
    tags: first.tags.length > 0 ? first.tags : second.tags,
    language: first.language ?? second.language,
  };
}
