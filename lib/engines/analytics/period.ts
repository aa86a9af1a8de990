import { startOf } from "./tile-range";

/** How many days a page can look back. */
export const PERIOD_DAYS = [7, 28, 90, 365] as const;

/** Whole days, UTC, and the as many before them to compare with. All in milliseconds; `before` is not part of it. */
export interface Period {
  readonly days: number;
  readonly from: number;
  readonly before: number;
  readonly earlier: { readonly from: number; readonly before: number };
}

const DAY_MS = 86_400_000;

/** The last so many days, today as far as it has come. */
export function periodOf(days: number, now: number): Period {
  const before = startOf("day", now) + DAY_MS;
  const from = before - days * DAY_MS;
  return { days, from, before, earlier: { from: from - days * DAY_MS, before: from } };
}

/** Change as a share of what was before; null where there was nothing to compare with. */
export const changeOf = (now: number, before: number): number | null => (before === 0 ? null : (now - before) / before);

/** A value for each day of a stretch, nought where nothing was counted. */
export function daily(
  rows: readonly { readonly at: number; readonly value: number }[],
  { from, before }: { readonly from: number; readonly before: number },
): { readonly at: number; readonly value: number }[] {
  const byDay = new Map(rows.map((row) => [row.at, row.value]));
  return Array.from({ length: Math.max(0, Math.round((before - from) / DAY_MS)) }, (_, place) => {
    const at = from + place * DAY_MS;
    return { at, value: byDay.get(at) ?? 0 };
  });
}
