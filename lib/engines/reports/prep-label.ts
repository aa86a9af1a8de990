/** What a label on a box says. All texts are ready to print. */
export interface PrepLabel {
  readonly title: string;
  /** "Cooked", "22 Nov": what matters most first. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** "Contains milk and eggs", null where nothing is known to be in it. */
  readonly allergens: string | null;
  /** What the code leads to. */
  readonly address: string;
}
