/** Several recipes were asked for at once. */
export const RECIPES_ASKED = "assistant/recipes.asked";

export interface RecipesAsked {
  readonly batchId: string;
  readonly householdId: string;
}
