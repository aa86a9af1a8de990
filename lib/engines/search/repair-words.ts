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

/** Words to compare with, by their length and by the letters they have. */
export interface WordIndex {
  readonly byLength: ReadonlyMap<number, readonly { readonly word: string; readonly letters: number }[]>;
}

/** One bit for each letter that a word has. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 32);
  return letters;
}

/** Made once for a vocabulary in the spelling of `Word.text`. */
export function indexWords(words: Iterable<string>): WordIndex {
  const known = [...new Set(words)]
    .filter((word) => word.length > 2)
    .map((word) => ({ word, letters: lettersOf(word) }));
  return { byLength: Map.groupBy(known, ({ word }) => word.length) };
}

function bitsIn(value: number): number {
  let rest = value;
  let bits = 0;
  for (; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/**
 * The word of a vocabulary that was most likely meant, null where none is near: fewest slips, then the same first letter,
 * then the nearer length.
 */
export function nearestWord(
  word: string,
  vocabulary: WordIndex,
): { readonly word: string; readonly slips: number; readonly score: number } | null {
  const most = slipsAllowed(word.length);
  const letters = lettersOf(word);
  let best: { word: string; slips: number; score: number } | null = null;
  for (let length = word.length - most; most > 0 && length <= word.length + most; length++)
    for (const known of vocabulary.byLength.get(length) ?? []) {
      // A slip changes at most one letter that is there and one that is not.
      if (bitsIn(letters ^ known.letters) > most * 2) continue;
      const slips = slipsBetween(word, known.word, most);
      if (slips > most) continue;
      const score = slips + (known.word[0] === word[0] ? 0 : 0.6) + Math.abs(length - word.length) * 0.1;
      if (best === null || score < best.score) best = { word: known.word, slips, score };
    }
  return best;
}
