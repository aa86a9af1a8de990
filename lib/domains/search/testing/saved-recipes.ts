import { draftRecipe } from "../../recipes/testing/draft-recipe";

/** A recipe as a person would write it down, by its title and lines: a quick dinner for four unless tagged otherwise. */
export const written = (title: string, lines: readonly string[], tags: readonly string[] = ["dinner"]) =>
  draftRecipe(title, lines, {
    ...{ servings: 4, prepMinutes: null, cookMinutes: null, totalMinutes: 25, language: "en" },
    tags: [...tags],
    steps: [{ text: "Cook it.", section: null }],
  });
