import type { WorkingRow } from "@/components/explain/working";

/** A row of a working with what is not said left plain. */
export const row = (label: string, value: string | null, more: Partial<WorkingRow> = {}): WorkingRow => ({
  ...{ label, value, href: null, details: [], isMissing: false },
  ...more,
});

/** Grams as a kitchen scale shows them. */
export const gramsText = (grams: number): string =>
  String(grams < 10 ? Math.round(grams * 10) / 10 : Math.round(grams));

/** Where a food is described; its id holds a colon. */
export const foodPath = (id: string): string => `/foods/${encodeURIComponent(id)}`;
