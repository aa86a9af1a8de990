import type { OrderedRow } from "./order-lines";

/** A line of the recipe with the printed rows it was put together from. */
export interface JoinedLine {
  readonly text: string;
  readonly confidence: number;
  readonly rows: readonly number[];
}

const BEGINS = /^(?:\d+\s*[.)]\s|[-–—•*]\s|\d|[½¼¾⅓⅔]|(?:step|schritt)\s*\d)/i;
const HEADING = /^[\p{L} ]{3,40}:?$/u;
const ENDS = /[.!?:]$/;

/**
 * Printed rows put together where a sentence or a long ingredient runs on: the row before reaches the edge of its column or
 * ends without a stop, and this one begins in small letters or within a numbered step.
 */
export function joinWrapped(rows: readonly OrderedRow[]): readonly JoinedLine[] {
  const joined: { text: string; confidence: number; rows: number[]; last: OrderedRow; isStep: boolean }[] = [];
  rows.forEach((row, index) => {
    const current = joined.at(-1);
    const text = row.text.trim();
    if (text === "") return;
    if (current !== undefined && runsOn(current, row)) {
      current.text =
        /-$/.test(current.text) && /^\p{Ll}/u.test(text)
          ? `${current.text.slice(0, -1)}${text}`
          : `${current.text} ${text}`;
      current.confidence = Math.min(current.confidence, row.confidence);
      current.rows.push(index);
      current.last = row;
    } else
      joined.push({
        text,
        confidence: row.confidence,
        rows: [index],
        last: row,
        isStep: /^\d{1,2}\s*[.)]\s*\p{L}/u.test(text) || text.length > 55,
      });
  });
  return joined.map(({ text, confidence, rows: from }) => ({ text, confidence, rows: from }));
}

function runsOn(
  current: { readonly text: string; readonly last: OrderedRow; readonly isStep: boolean },
  row: OrderedRow,
): boolean {
  const text = row.text.trim();
  const isSmall = /^[\p{Ll}(&]/u.test(text);
  const { last } = current;
  if (Math.abs(last.columnRight - row.columnRight) > 0.15 && !isSmall) return false;
  const isFull = last.right > last.columnRight - 4 * last.height;
  if (isSmall) return !ENDS.test(current.text) || current.isStep;
  // A number in the middle of a step ("simmer for / 20 minutes") begins nothing.
  if (BEGINS.test(text)) return current.isStep && isFull && !ENDS.test(current.text) && !/^\d{1,2}\s*[.)]\s/.test(text);
  if (HEADING.test(text) && text.length < 30) return current.isStep && isFull && !ENDS.test(current.text);
  return current.isStep && isFull;
}
