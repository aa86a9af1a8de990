/** What an import finds in a page, texts as the page shows them. Missing is null, never guessed. */
export interface ImportedRecipe {
  readonly title: string | null;
  readonly description: string | null;
  /** All ingredient lines in page order. */
  readonly ingredients: readonly string[];
  /** The same lines under the page's own headings; one group with a null heading when it has none. */
  readonly ingredientGroups: readonly { readonly heading: string | null; readonly ingredients: readonly string[] }[];
  /** As the page reads, top to bottom: a heading is a line of its own above its steps. */
  readonly instructions: readonly string[];
  /** The steps alone, under the page's own headings. */
  readonly instructionGroups: readonly { readonly heading: string | null; readonly steps: readonly string[] }[];
  /** "4 servings" */
  readonly yields: string | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  /** As the page declares it: { calories: "320 kcal", … } */
  readonly nutrition: Readonly<Record<string, string>> | null;
  readonly image: string | null;
  readonly author: string | null;
  readonly cuisine: string | null;
  readonly tags: readonly string[];
  readonly language: string | null;
  /** Which reading won. */
  readonly via: "json-ld" | "microdata" | "structure" | "text";
}

/** Why nothing could be read; shown to the person with what to do instead. */
export type ImportFailure = "no-recipe-found" | "too-large" | "not-a-page";

export type ImportOutcome =
  | { readonly ok: true; readonly recipe: ImportedRecipe }
  | { readonly ok: false; readonly reason: ImportFailure };
