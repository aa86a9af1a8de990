import type { Scope } from "@/lib/platform/auth/scope";
import { saveRecipe } from "../mutations";
import { type RecipeInput, recipeInput } from "../schema";

type DraftLine = string | (Pick<RecipeInput["lines"][number], "text"> & Partial<RecipeInput["lines"][number]>);

/** A recipe as the editor would send it: two servings and one step, unless `more` says otherwise. */
export function draftRecipe(
  title: string,
  lines: readonly DraftLine[],
  more: Partial<Omit<RecipeInput, "title" | "lines">> = {},
): RecipeInput {
  const noLine = { section: null, ruledFoodId: null, subRecipeId: null };
  return recipeInput.parse({
    ...{ title, description: null, servings: 2, yieldText: null, prepMinutes: 10, cookMinutes: 20, totalMinutes: null },
    ...{ cuisine: null, tags: [], language: null, sourceUrl: null, sourceName: null, coverFileId: null },
    lines: lines.map((line) => ({ ...noLine, ...(typeof line === "string" ? { text: line } : line) })),
    steps: [{ text: "Cook for 20 minutes.", section: null }],
    ...more,
  });
}

/** Saves a draft as a new recipe, or over an existing one, and gives its id. Throws where it is refused. */
export async function savedRecipe(
  scope: Scope,
  recipe: RecipeInput,
  existing: { readonly id: string; readonly revision: number } | null = null,
): Promise<string> {
  const outcome = await saveRecipe(scope, { existing, recipe, remember: [] });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.recipeId;
}
