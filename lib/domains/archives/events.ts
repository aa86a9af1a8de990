/** Recipes of an opened archive were chosen to be taken over. */
export const ARCHIVE_CHOSEN = "archives/recipes.chosen";

export interface ArchiveChosen {
  readonly importId: string;
  readonly householdId: string;
}
