/** A thing to buy. All texts are ready to print. */
export interface ReportItem {
  readonly name: string;
  /** "3 onions (about 450 g)", "" where none is known. */
  readonly amount: string;
  /** Recipes it is for, in order. */
  readonly recipes: readonly string[];
  readonly isTicked: boolean;
}

/** A shopping list on paper, in the order the shop is walked. */
export interface ShoppingListReport {
  /** BCP 47 language of the texts. */
  readonly language: string;
  readonly title: string;
  readonly summary: string | null;
  readonly aisles: readonly { readonly label: string; readonly items: readonly ReportItem[] }[];
  /** Names of what the plan needs and the household has. */
  readonly atHome: readonly string[];
  readonly words?: { readonly atHome: string };
}

export const ENGLISH_SHOPPING_LIST = { atHome: "At home already" };
