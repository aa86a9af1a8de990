/** One line of a recipe as a version keeps it: its words and what a person decided about it. */
export interface VersionLine {
  readonly text: string;
  readonly section: string | null;
  readonly ruledFoodId: string | null;
  readonly subRecipeId: string | null;
}

export interface VersionStep {
  readonly text: string;
  readonly section: string | null;
}

/** All a person decides about a recipe, and nothing that is computed from it: what a version is a snapshot of. */
export interface RecipeContent {
  readonly title: string;
  readonly description: string | null;
  readonly servings: number;
  readonly yieldText: string | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly cuisine: string | null;
  readonly tags: readonly string[];
  readonly language: string | null;
  readonly sourceUrl: string | null;
  readonly sourceName: string | null;
  readonly coverFileId: string | null;
  readonly lines: readonly VersionLine[];
  readonly steps: readonly VersionStep[];
}

/** Everything of a recipe beside its lines and steps, in the order a comparison shows it. */
export const RECIPE_FACTS = [
  "title",
  "description",
  "servings",
  "yieldText",
  "prepMinutes",
  "cookMinutes",
  "totalMinutes",
  "cuisine",
  "tags",
  "language",
  "sourceName",
  "sourceUrl",
  "coverFileId",
] as const satisfies readonly (keyof RecipeContent)[];
export type RecipeFact = (typeof RECIPE_FACTS)[number];

/** The content and nothing else, whatever more the object carries. */
export function contentOf(recipe: RecipeContent): RecipeContent {
  const { title, description, servings, yieldText, prepMinutes, cookMinutes, totalMinutes, cuisine } = recipe;
  const { language, sourceUrl, sourceName, coverFileId } = recipe;
  return {
    ...{ title, description, servings, yieldText, prepMinutes, cookMinutes, totalMinutes, cuisine },
    ...{ language, sourceUrl, sourceName, coverFileId, tags: [...recipe.tags] },
    lines: recipe.lines.map(({ text, section, ruledFoodId, subRecipeId }) => ({
      ...{ text, section, ruledFoodId, subRecipeId },
    })),
    steps: recipe.steps.map(({ text, section }) => ({ text, section })),
  };
}

/** Whether two versions say the same in every respect. */
export const sameContent = (a: RecipeContent, b: RecipeContent): boolean =>
  JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
