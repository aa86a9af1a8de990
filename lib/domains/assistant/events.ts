/** Several recipes were asked for at once. */
export const RECIPES_ASKED = "assistant/recipes.asked";

export interface RecipesAsked {
  readonly batchId: string;
  /** Null = drafts for the collection, in the name of the household that asked. */
  readonly householdId: string;
}
