import type { Language } from "../foods/language";

/** An ingredient line taken apart. Texts are as written, white space folded. */
export interface ParsedLine {
  readonly text: string;
  /** Null where the line names no amount ("salt to taste"). `min` = `max` unless the line gives a range. */
  readonly quantity: { readonly min: number; readonly max: number } | null;
  /** As written with its adjectives ("tablespoons", "large handful"; `findUnit` reads it), null for counted things. */
  readonly unit: string | null;
  /** "large", "medium", … */
  readonly size: string | null;
  /** As written, choices included ("butter or margarine"); `mainName` gives the first choice. */
  readonly name: string;
  /** "finely chopped" */
  readonly preparation: string | null;
  /** Everything else: brackets, "to serve", "plus extra for dusting". */
  readonly note: string | null;
  readonly optional: boolean;
  /** Other names the line allows: "butter or margarine" → ["margarine"]. */
  readonly alternatives: readonly string[];
  /** A second amount in the line ("2 cans (400 g each)", "10 g/½ oz"), else null. */
  readonly secondAmount: {
    readonly quantity: number;
    readonly unit: string;
    /** One of the first amount's pieces has this ("2 tins of 400 g"). */
    readonly each: boolean;
    /** It adds to the first amount ("2 lb 5 oz"); otherwise it says the same amount in another unit. */
    readonly plus?: boolean;
  } | null;
  /** 0–1, how sure the parser is. */
  readonly confidence: number;
  /** The language the line was read in; absent for English and where nothing tells. */
  readonly language?: Language;
}

/** One line of a recipe as an engine sees it. `foodId` or `subRecipeId` is set once it is resolved. */
export interface RecipeLine {
  readonly text: string;
  readonly section: string | null;
}

export interface RecipeStep {
  readonly text: string;
  readonly section: string | null;
}

/** A recipe by itself: what import gives, what an editor saves, what the seed holds. */
export interface RecipeDraft {
  readonly title: string;
  readonly description: string | null;
  /** How many it serves; positive. */
  readonly servings: number;
  /** The yield as people say it ("12 muffins"), else null. */
  readonly yieldText: string | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly cuisine: string | null;
  readonly tags: readonly string[];
  readonly sourceUrl: string | null;
  readonly sourceName: string | null;
  readonly language: string | null;
  readonly lines: readonly RecipeLine[];
  readonly steps: readonly RecipeStep[];
}
