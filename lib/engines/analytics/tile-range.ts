export type Grain = "day" | "week" | "month";

/** A stretch of time that counts are kept for. */
export interface Tile {
  readonly grain: Grain;
  /** Its first moment, milliseconds, UTC. */
  readonly start: number;
}

const DAY_MS = 86_400_000;

/** The first moment of the day, week (Monday) or month that a moment lies in, UTC. */
export function startOf(grain: Grain, at: number): number {
  const date = new Date(at);
  if (grain === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  const day = Math.floor(at / DAY_MS) * DAY_MS;
  return grain === "day" ? day : day - ((date.getUTCDay() + 6) % 7) * DAY_MS;
}

/** The first moment after it. */
export function endOf({ grain, start }: Tile): number {
  const date = new Date(start);
  if (grain === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return start + (grain === "day" ? DAY_MS : 7 * DAY_MS);
}

/**
 * The fewest kept stretches that together are exactly the days from `from` up to but not including `before` (both rounded
 * down to days): whole months, then whole weeks between, then days. Sums over a year are so read from about two dozen
 * stretches instead of 365.
 */
export function tileRange(from: number, before: number): Tile[] {
  const end = startOf("day", before);
  const tiles: Tile[] = [];
  for (let at = startOf("day", from); at < end; ) {
    const grain =
      (["month", "week", "day"] as const).find(
        (one) => startOf(one, at) === at && endOf({ grain: one, start: at }) <= end,
      ) ?? "day";
    tiles.push({ grain, start: at });
    at = endOf({ grain, start: at });
  }
  return tiles;
}
