/** Pairs of places, one in each sequence, in rising order. */
export type Pairs = readonly (readonly [number, number])[];

/** Beyond so many comparisons the middle is taken as wholly different, so that no text can stall a page. */
const MOST_CELLS = 4_000_000;

/** The places of a longest common subsequence; equal beginnings and ends are paired first, which is most of a text. */
export function longestCommon(a: readonly string[], b: readonly string[]): Pairs {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const rows = a.length - start - end;
  const columns = b.length - start - end;
  const head = Array.from({ length: start }, (_, place) => [place, place] as const);
  const tail = Array.from({ length: end }, (_, place) => [a.length - end + place, b.length - end + place] as const);
  const same = (row: number, column: number) => (a[start + row] === b[start + column] ? 1 : 0);
  const middle = rows * columns > MOST_CELLS ? [] : bestPairs(rows, columns, same);
  return [...head, ...middle.map(([row, column]) => [start + row, start + column] as const), ...tail];
}

/**
 * Pairs in rising order whose worths (0 = never paired) sum to the most. Of equal ways the one that keeps the later
 * places together is taken, the same each time.
 */
export function bestPairs(rows: number, columns: number, worth: (row: number, column: number) => number): Pairs {
  if (rows === 0 || columns === 0) return [];
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const pair = worth(row, column);
      const paired = pair > 0 ? pair + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const here = at(row, column);
    if (here === at(row + 1, column)) row++;
    else if (here === at(row, column + 1)) column++;
    else pairs.push([row++, column++]);
  }
  return pairs;
}
