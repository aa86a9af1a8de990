/** A block that stands in one column: its height in points, and what it is. */
export interface Block<T> {
  readonly height: number;
  readonly content: T;
  /** A heading is never the last block of a column. */
  readonly isHeading: boolean;
}

/**
 * Sets blocks into columns, heights in points, two a page, in reading order; the last page's columns are of about
 * equal length. A block higher than a column gets one for itself.
 */
export function flowIntoColumns<T>(
  blocks: readonly Block<T>[],
  { firstPage, nextPages }: { readonly firstPage: number; readonly nextPages: number },
): (readonly [Block<T>[], Block<T>[]])[] {
  const pages: (readonly [Block<T>[], Block<T>[]])[] = [];
  let rest = [...blocks];
  while (rest.length > 0) {
    const height = pages.length === 0 ? firstPage : nextPages;
    const total = heightOf(rest);
    const isLast = total <= 2 * height * 0.97;
    const tallest = Math.max(...rest.map((block) => block.height));
    const balanced = fill(rest, isLast ? Math.min(height, total / 2 + tallest / 2) : height);
    const isRightFull = isLast && total - heightOf(balanced) > height;
    const left = isRightFull ? fill(rest, height) : balanced;
    rest = rest.slice(left.length);
    const right = fill(rest, height);
    rest = rest.slice(right.length);
    pages.push([left, right]);
  }
  return pages;
}

const heightOf = (blocks: readonly Block<unknown>[]) => blocks.reduce((sum, block) => sum + block.height, 0);

function fill<T>(blocks: readonly Block<T>[], height: number): Block<T>[] {
  let used = 0;
  let count = 0;
  for (const block of blocks) {
    if (used + block.height > height && count > 0) break;
    used += block.height;
    count += 1;
  }
  while (count > 1 && count < blocks.length && blocks[count - 1]?.isHeading) count -= 1;
  return blocks.slice(0, count);
}
