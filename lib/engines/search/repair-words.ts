/**
 * Fewest letters added, lost, changed or swapped with their neighbour between two words; `most + 1` where it is more than
 * `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** How many slips a word of that length may have and still be told from others. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * The word of a vocabulary that was most likely meant, null where none is near: fewest slips, then the same first letter,
 * then the nearer length. Words are in the spelling of `Word.text`.
 */
export function nearestWord(
  word: string,
  vocabulary: Iterable<string>,
): { readonly word: string; readonly slips: number } | null {
  const most = slipsAllowed(word.length);
  if (most === 0) return null;
  let best: { word: string; slips: number; score: number } | null = null;
  for (const known of vocabulary) {
    if (known.length < 3 || Math.abs(known.length - word.length) > most) continue;
    const slips = slipsBetween(word, known, most);
    if (slips > most) continue;
    const score = slips + (known[0] === word[0] ? 0 : 0.6) + Math.abs(known.length - word.length) * 0.1;
    if (best === null || score < best.score) best = { word: known, slips, score };
  }
  return best;
}
