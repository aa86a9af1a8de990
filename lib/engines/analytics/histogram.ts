/**
 * Upper bounds of the classes that times are counted in, milliseconds, about a fifth apart; the last class is open. Whole
 * numbers, so that a time falls into the same class wherever it is sorted.
 */
export const TIME_BOUNDS: readonly number[] = [
  1, 2, 3, 5, 7, 10, 13, 16, 20, 25, 30, 36, 43, 50, 60, 72, 86, 100, 120, 144, 172, 200, 240, 290, 350, 420, 500, 600,
  720, 860, 1000, 1200, 1440, 1720, 2000, 2400, 2900, 3500, 4200, 5000, 6000, 7200, 8600, 10_000, 15_000, 20_000,
  30_000, 60_000, 120_000, 300_000,
];

/** The class of a time: how many bounds it has reached. */
export const timeClass = (milliseconds: number): number => TIME_BOUNDS.filter((bound) => milliseconds >= bound).length;

/**
 * The time that a share of the counted times stays below, milliseconds, read from counts by class with straight lines
 * inside a class: true to the width of one class (a fifth). Null where nothing was counted.
 */
export function percentile(counts: ReadonlyMap<number, number>, share: number): number | null {
  const classes = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const all = classes.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) return null;
  let below = 0;
  for (const [index, count] of classes) {
    if (below + count >= share * all) {
      const low = index === 0 ? 0 : (TIME_BOUNDS[index - 1] ?? 0);
      const high = TIME_BOUNDS[index] ?? low;
      return Math.round(low + (high - low) * Math.min(1, Math.max(0, (share * all - below) / count)));
    }
    below += count;
  }
  return null;
}
