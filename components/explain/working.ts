/** How a number comes about, in words: what the dialog and the page of an explanation show. */
export interface Working {
  readonly title: string;
  /** The number itself, as the page shows it. */
  readonly value: string;
  readonly lead: string | null;
  readonly blocks: readonly WorkingBlock[];
  /** Sources and reservations. */
  readonly notes: readonly string[];
}

export interface WorkingBlock {
  readonly heading: string | null;
  readonly rows: readonly WorkingRow[];
  readonly total: { readonly label: string; readonly value: string } | null;
}

export interface WorkingRow {
  readonly label: string;
  /** Leads one step further down: to another working, a food, a recipe. */
  readonly href: string | null;
  readonly value: string | null;
  readonly details: readonly WorkingDetail[];
  /** A value nobody knows, or a line that is not counted. */
  readonly isMissing: boolean;
}

export interface WorkingDetail {
  readonly text: string;
  readonly href: string | null;
}
