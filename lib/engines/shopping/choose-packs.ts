/** More of one size than this looks foolish in a basket: the larger size is taken instead. */
const MOST_OF_ONE_SIZE = 6;

/** Densities in the table are rounded: a litre is one carton of a litre, not one and a sip of the next. Per thousand. */
export const PACK_SLACK_PER_MILLE = 2;

/**
 * How many packs of which one size cover `grams` (but for `PACK_SLACK_PER_MILLE` of them) with the least left over; ties go
 * to fewer packs.
 * Null when nothing is to buy or no size is known. More grams never give fewer grams in packs.
 */
export function choosePacks(grams: number, sizes: readonly number[]): { count: number; grams: number } | null {
  const usable = sizes.filter((size) => Number.isFinite(size) && size >= 0.001).sort((a, b) => b - a);
  const largest = usable[0];
  if (largest === undefined || !(grams > 0)) return null;
  // In whole milligrams, so that an exact fit is one pack and not two.
  const wholeMg = Math.round(grams * 1000);
  const leastMg = wholeMg - Math.floor((wholeMg * PACK_SLACK_PER_MILLE) / 1000);
  const countOf = (size: number) => Math.max(1, Math.ceil(leastMg / Math.round(size * 1000)));
  let best = largest;
  for (const size of usable) {
    if (countOf(size) <= MOST_OF_ONE_SIZE && countOf(size) * size < countOf(best) * best) best = size;
  }
  return { count: countOf(best), grams: best };
}
