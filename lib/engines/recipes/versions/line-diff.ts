import { bestPairs, longestCommon } from "./longest-common";
import { type WordRun, wordDiff } from "./word-diff";

/** What became of one line or step. */
export type LineEdit<L> =
  | { readonly kind: "same"; readonly line: L }
  | { readonly kind: "changed"; readonly before: L; readonly after: L; readonly words: readonly WordRun[] }
  /** Where `isMoved`, the same line stands elsewhere as the other half of the move. */
  | { readonly kind: "removed"; readonly line: L; readonly isMoved: boolean }
  | { readonly kind: "added"; readonly line: L; readonly isMoved: boolean };

interface Comparable {
  readonly text: string;
  readonly section: string | null;
}

/** Lines with this share of their words in common are one line that was changed. */
const ALIKE = 0.4;

/**
 * What changed between two lists of lines, in the order of reading. `before` is what the edits other than added hold,
 * `after` what those other than removed hold; `applyLineDiff` gives it.
 */
export function lineDiff<L extends Comparable>(before: readonly L[], after: readonly L[]): readonly LineEdit<L>[] {
  const keysBefore = before.map(keyOf);
  const keysAfter = after.map(keyOf);
  const edits: LineEdit<L>[] = [];
  let [i, j] = [0, 0];
  for (const [row, column] of [...longestCommon(keysBefore, keysAfter), [before.length, after.length] as const]) {
    edits.push(...gapEdits(before.slice(i, row), after.slice(j, column)));
    const line = before[row];
    if (line !== undefined) edits.push({ kind: "same", line });
    [i, j] = [row + 1, column + 1];
  }
  return withMoves(edits);
}

/** What the lines are after the edits. */
export const applyLineDiff = <L>(edits: readonly LineEdit<L>[]): readonly L[] =>
  edits.flatMap((edit) => (edit.kind === "removed" ? [] : edit.kind === "changed" ? [edit.after] : [edit.line]));

/** What the lines were before the edits. */
export const revertLineDiff = <L>(edits: readonly LineEdit<L>[]): readonly L[] =>
  edits.flatMap((edit) => (edit.kind === "added" ? [] : edit.kind === "changed" ? [edit.before] : [edit.line]));

/** Everything that makes a line itself, in one order whatever the object's. */
const keyOf = (line: object): string => JSON.stringify(Object.entries(line).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Between two lines that stayed: the likest are changes of each other, the rest came or went. */
function gapEdits<L extends Comparable>(before: readonly L[], after: readonly L[]): LineEdit<L>[] {
  const bagsBefore = before.map(({ text }) => bagOf(text));
  const bagsAfter = after.map(({ text }) => bagOf(text));
  const pairs = bestPairs(before.length, after.length, (row, column) => {
    const alike = likeness(bagsBefore[row], bagsAfter[column]);
    return alike >= ALIKE ? alike : 0;
  });
  const edits: LineEdit<L>[] = [];
  let [i, j] = [0, 0];
  for (const [row, column] of [...pairs, [before.length, after.length] as const]) {
    for (const line of before.slice(i, row)) edits.push({ kind: "removed", line, isMoved: false });
    for (const line of after.slice(j, column)) edits.push({ kind: "added", line, isMoved: false });
    const [was, is] = [before[row], after[column]];
    if (was !== undefined && is !== undefined)
      edits.push({ kind: "changed", before: was, after: is, words: wordDiff(was.text, is.text) });
    [i, j] = [row + 1, column + 1];
  }
  return edits;
}

/** A line that went here and came there unchanged was moved. */
function withMoves<L extends Comparable>(edits: readonly LineEdit<L>[]): readonly LineEdit<L>[] {
  const waiting = new Map<string, { removed: number[]; added: number[] }>();
  edits.forEach((edit, place) => {
    if (edit.kind !== "removed" && edit.kind !== "added") return;
    const key = keyOf(edit.line);
    const entry = waiting.get(key) ?? { removed: [], added: [] };
    entry[edit.kind].push(place);
    waiting.set(key, entry);
  });
  const moved = new Set(
    [...waiting.values()].flatMap(({ removed, added }) => {
      const count = Math.min(removed.length, added.length);
      return [...removed.slice(0, count), ...added.slice(0, count)];
    }),
  );
  return edits.map((edit, place) => (moved.has(place) && "isMoved" in edit ? { ...edit, isMoved: true } : edit));
}

type Bag = ReadonlyMap<string, number>;

/** Words by their beginnings, so that an ending ("onion", "onions") makes no other word, in whatever language. */
function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const stem = word.slice(0, 5);
    bag.set(stem, (bag.get(stem) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Dice's coefficient of two bags of words, 0–1; two lines without a word are alike. */
function likeness(a: Bag | undefined, b: Bag | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const size = sizeOf(a) + sizeOf(b);
  if (size === 0) return 1;
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return (2 * shared) / size;
}
