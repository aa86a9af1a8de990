/** How papers are laid out: with air, with much on a page, or with large letters. */
export const TEMPLATES = ["classic", "compact", "large-print"] as const;
export type Template = (typeof TEMPLATES)[number];

/** The colour of headings and rules; each is dark enough for small text on white (4.5 : 1). */
export const PAPER_COLOURS = ["herb", "tomato", "plum", "sea", "ink"] as const;
export type PaperColour = (typeof PAPER_COLOURS)[number];

export const PAPER_SIZES = ["a4", "letter", "a5"] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** A household's choice for all it prints. */
export interface PaperStyle {
  readonly template: Template;
  readonly colour: PaperColour;
  readonly paper: PaperSize;
  readonly showsPhotos: boolean;
  readonly showsNutrition: boolean;
  readonly showsSource: boolean;
  /** On the shopping list: which recipes a thing is for. */
  readonly showsPurpose: boolean;
  /** A name of `LABEL_SHEETS`. */
  readonly labelSheet: string;
}

export const STANDARD_STYLE: PaperStyle = {
  template: "classic",
  colour: "herb",
  paper: "a4",
  showsPhotos: true,
  showsNutrition: true,
  showsSource: true,
  showsPurpose: true,
  labelSheet: "a4-21",
};

export const BOOK_ORDERS = ["title", "meal", "newest", "as-picked"] as const;
export type BookOrder = (typeof BOOK_ORDERS)[number];

/** Which recipes a book holds, and what stands around them. */
export interface BookChoice {
  readonly from: "all" | "own" | "favourites" | "tag" | "picks";
  readonly tag: string | null;
  readonly recipeIds: readonly string[];
  readonly order: BookOrder;
  readonly dedication: string | null;
}

/** Reports that can be mailed on a schedule. */
export const REPORT_KINDS = ["week-plan", "shopping-list"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
