/** A stretch of printed text with its corners, clockwise from the top left, as shares of the page. */
export interface PlacedText {
  readonly text: string;
  readonly confidence: number;
  readonly box: readonly (readonly [number, number])[];
}

/** A printed row in reading order. */
export interface OrderedRow {
  readonly text: string;
  readonly confidence: number;
  /** Places in the given list that it was put together from. */
  readonly parts: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Right edge of the column it stands in. */
  readonly columnRight: number;
  readonly height: number;
}

interface Placed {
  readonly index: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
}

/**
 * Rows as a person reads them: the page's tilt taken out, columns one after the other where a gutter runs through at
 * least three rows, pieces of one row joined. `aspect` is the page's height over its width.
 */
export function orderLines(texts: readonly PlacedText[], aspect: number): readonly OrderedRow[] {
  const tilt = medianTilt(texts, aspect);
  const [cos, sin] = [Math.cos(-tilt), Math.sin(-tilt)];
  const placed = texts.map(({ box }, index): Placed => {
    const points = box.map(([x, y]) => [x * cos - y * aspect * sin, x * sin + y * aspect * cos] as const);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return {
      index,
      x0: Math.min(...xs),
      x1: Math.max(...xs),
      y: (Math.min(...ys) + Math.max(...ys)) / 2,
      height: Math.max(1e-4, Math.max(...ys) - Math.min(...ys)),
    };
  });
  return cut(placed, 0).flatMap((column) => rowsOf(column, texts));
}

/** Cuts at the clearest gutter or blank band, again and again. */
function cut(placed: readonly Placed[], depth: number): readonly (readonly Placed[])[] {
  if (placed.length < 4 || depth > 6) return placed.length === 0 ? [] : [placed];
  const height = median(placed.map((one) => one.height));
  const gutter = widestGap(
    placed.map((one) => [one.x0, one.x1] as const),
    0.8 * height,
  );
  if (gutter !== null) {
    const left = placed.filter((one) => (one.x0 + one.x1) / 2 < gutter);
    const right = placed.filter((one) => (one.x0 + one.x1) / 2 >= gutter);
    if (rowCount(left) >= 3 && rowCount(right) >= 3 && !isTable(left, right))
      return [...cut(left, depth + 1), ...cut(right, depth + 1)];
  }
  const band = widestGap(
    placed.map((one) => [one.y - one.height / 2, one.y + one.height / 2] as const),
    0.9 * height,
  );
  if (band !== null) {
    const top = placed.filter((one) => one.y < band);
    const bottom = placed.filter((one) => one.y >= band);
    if (top.length > 0 && bottom.length > 0) return [...cut(top, depth + 1), ...cut(bottom, depth + 1)];
  }
  return [placed];
}

/** Amounts on the left and names on the right are one list, not two columns: each left piece has a row at its right. */
function isTable(left: readonly Placed[], right: readonly Placed[]): boolean {
  const narrow = median(left.map((one) => one.x1 - one.x0)) < 0.6 * median(right.map((one) => one.x1 - one.x0));
  const beside = left.filter((one) => right.some((other) => Math.abs(other.y - one.y) < 0.5 * one.height)).length;
  return narrow && beside >= 0.8 * left.length && left.length >= 0.6 * right.length;
}

const rowCount = (placed: readonly Placed[]) =>
  new Set(placed.map((one) => Math.round(one.y / Math.max(1e-4, one.height)))).size;

/** Middle of the widest stretch that no span covers, where it is at least so wide. */
function widestGap(spans: readonly (readonly [number, number])[], least: number): number | null {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let reach = sorted[0]?.[1] ?? 0;
  let best: number | null = null;
  let most = least;
  for (const [from, to] of sorted) {
    if (from - reach > most) {
      most = from - reach;
      best = (from + reach) / 2;
    }
    reach = Math.max(reach, to);
  }
  return best;
}

function rowsOf(column: readonly Placed[], texts: readonly PlacedText[]): readonly OrderedRow[] {
  const columnRight = Math.max(...column.map((one) => one.x1));
  const rows: Placed[][] = [];
  for (const one of [...column].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && Math.abs(last.y - one.y) < 0.5 * Math.min(last.height, one.height))
      row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => {
    const ordered = row.toSorted((a, b) => a.x0 - b.x0);
    const parts = ordered.map((one) => one.index);
    return {
      text: parts.map((index) => texts[index]?.text ?? "").join(" "),
      confidence: Math.min(...parts.map((index) => texts[index]?.confidence ?? 0)),
      parts,
      left: Math.min(...ordered.map((one) => one.x0)),
      right: Math.max(...ordered.map((one) => one.x1)),
      columnRight,
      height: median(ordered.map((one) => one.height)),
    };
  });
}

function medianTilt(texts: readonly PlacedText[], aspect: number): number {
  const tilts = texts.flatMap(({ box }) => {
    const [a, b] = box;
    if (a === undefined || b === undefined || b[0] - a[0] < 0.05) return [];
    return [Math.atan2((b[1] - a[1]) * aspect, b[0] - a[0])];
  });
  return tilts.length === 0 ? 0 : median(tilts);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
