import type { RecipeOperation } from "./operations";

/** What became of one wish: a code and the words a sentence needs. */
export type Said =
  | { readonly kind: "scaled"; readonly servings: number }
  | { readonly kind: "swapped"; readonly from: string; readonly to: string }
  | { readonly kind: "left-out"; readonly what: string }
  | { readonly kind: "added"; readonly what: string }
  | { readonly kind: "less"; readonly what: string }
  | { readonly kind: "more"; readonly what: string }
  | { readonly kind: "shorter"; readonly minutes: number }
  | { readonly kind: "units"; readonly system: "metric" | "us" }
  | { readonly kind: "fits-already"; readonly what: string }
  | { readonly kind: "cannot"; readonly why: Cannot; readonly what: string };

/** Why a wish came to nothing. */
export type Cannot =
  | "not-understood"
  | "not-in-recipe"
  | "no-swap"
  | "not-that-swap"
  | "nothing-to-lower"
  | "needs-oven"
  | "not-faster"
  | "cannot-spice"
  | "steps-need-it"
  | "cannot-add"
  | "too-many";

/** What a message would change, and what became of each wish in it. */
export interface Proposal {
  readonly operations: readonly RecipeOperation[];
  readonly said: readonly Said[];
}
