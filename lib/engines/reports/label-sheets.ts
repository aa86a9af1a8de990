/** A sheet of labels, or the roll of a printer of single ones; millimetres. */
export interface LabelSheet {
  readonly name: string;
  /** What stands on the box. */
  readonly like: string;
  readonly page: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly rows: number;
  readonly label: { readonly width: number; readonly height: number };
  /** The first label's corner. */
  readonly left: number;
  readonly top: number;
  /** From one label's edge to the next label's. */
  readonly gapX: number;
  readonly gapY: number;
}

const A4 = { width: 210, height: 297 } as const;
const LETTER = { width: 215.9, height: 279.4 } as const;

const single = (name: string, like: string, width: number, height: number): LabelSheet => ({
  ...{ name, like, columns: 1, rows: 1, left: 0, top: 0, gapX: 0, gapY: 0 },
  page: { width, height },
  label: { width, height },
});

/** Common sheets by their dimensions, as the makers of labels publish them. */
export const LABEL_SHEETS: readonly LabelSheet[] = [
  {
    name: "a4-21",
    like: "A4, 21 of 63.5 × 38.1 mm (L7160)",
    page: A4,
    columns: 3,
    rows: 7,
    label: { width: 63.5, height: 38.1 },
    left: 7.25,
    top: 15.15,
    gapX: 2.5,
    gapY: 0,
  },
  {
    name: "a4-14",
    like: "A4, 14 of 99.1 × 38.1 mm (L7163)",
    page: A4,
    columns: 2,
    rows: 7,
    label: { width: 99.1, height: 38.1 },
    left: 4.65,
    top: 15.15,
    gapX: 2.5,
    gapY: 0,
  },
  {
    name: "a4-8",
    like: "A4, 8 of 99.1 × 67.7 mm (L7165)",
    page: A4,
    columns: 2,
    rows: 4,
    label: { width: 99.1, height: 67.7 },
    left: 4.65,
    top: 13.1,
    gapX: 2.5,
    gapY: 0,
  },
  {
    name: "letter-30",
    like: "Letter, 30 of 2⅝ × 1 in (5160)",
    page: LETTER,
    columns: 3,
    rows: 10,
    label: { width: 66.675, height: 25.4 },
    left: 4.7625,
    top: 12.7,
    gapX: 3.175,
    gapY: 0,
  },
  {
    name: "letter-10",
    like: "Letter, 10 of 4 × 2 in (5163)",
    page: LETTER,
    columns: 2,
    rows: 5,
    label: { width: 101.6, height: 50.8 },
    left: 3.96875,
    top: 12.7,
    gapX: 4.7625,
    gapY: 0,
  },
  single("roll-62x29", "Roll, 62 × 29 mm", 62, 29),
  single("roll-57x32", "Roll, 57 × 32 mm", 57, 32),
  single("roll-100x62", "Roll, 100 × 62 mm", 100, 62),
];

/** A sheet by its name, the first where there is none. */
export function labelSheet(name: string): LabelSheet {
  const found = LABEL_SHEETS.find((sheet) => sheet.name === name) ?? LABEL_SHEETS[0];
  if (found === undefined) throw new Error("There are no label sheets.");
  return found;
}

/** Where a label goes. */
export interface LabelPlace {
  readonly page: number;
  /** Millimetres from the page's corner. */
  readonly x: number;
  readonly y: number;
}

/** Places of `count` labels, row by row, after the first `used` of the first sheet, which are gone already. */
export function placeLabels(sheet: LabelSheet, count: number, used = 0): LabelPlace[] {
  const onPage = sheet.columns * sheet.rows;
  const skipped = Math.min(Math.max(0, Math.trunc(used)), onPage - 1);
  return Array.from({ length: Math.max(0, count) }, (_, n) => {
    const at = skipped + n;
    const place = at % onPage;
    return {
      page: Math.floor(at / onPage),
      x: sheet.left + (place % sheet.columns) * (sheet.label.width + sheet.gapX),
      y: sheet.top + Math.floor(place / sheet.columns) * (sheet.label.height + sheet.gapY),
    };
  });
}

/** Days a cooked meal is kept, by place: what keeps is good for three days in the fridge, other food until tomorrow. */
const DAYS = { fridge: { keeps: 3, else: 1 }, freezer: { keeps: 90, else: 60 } } as const;

/** The last plain date a meal cooked on a date should be eaten; cold storage below 5 °C, frozen at −18 °C. */
export function eatBy(cookedOn: string, place: "fridge" | "freezer", keeps: boolean): string {
  const days = DAYS[place][keeps ? "keeps" : "else"];
  return new Date(Date.parse(`${cookedOn}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
