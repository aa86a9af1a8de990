import type { Corners, Point } from "./page-line";

const TEXT_FROM = 0.3;
const BOX_FROM = 0.55;
/** How far the network's shrunk kernels are grown back. */
const UNCLIP = 1.6;
const SMALLEST = 3;
const MOST_BOXES = 600;

/**
 * Text boxes in a probability map (differentiable binarisation): connected stretches of likely pixels, each with the
 * smallest rectangle around it, grown by its area over its perimeter. Coordinates are the map's.
 */
export function findBoxes(map: Float32Array, width: number, height: number): readonly Corners[] {
  const seen = new Uint8Array(width * height);
  const boxes: Corners[] = [];
  const stack: number[] = [];
  for (let start = 0; start < map.length; start++) {
    if (seen[start] === 1 || (map[start] ?? 0) <= TEXT_FROM) continue;
    let sum = 0;
    let count = 0;
    // Leftmost and rightmost of each row are all that a hull needs.
    const left = new Map<number, number>();
    const right = new Map<number, number>();
    seen[start] = 1;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      sum += map[at] ?? 0;
      count += 1;
      if (x < (left.get(y) ?? Number.POSITIVE_INFINITY)) left.set(y, x);
      if (x > (right.get(y) ?? -1)) right.set(y, x);
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const [nx, ny] = [x + dx, y + dy];
          if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
          const next = ny * width + nx;
          if (seen[next] === 1 || (map[next] ?? 0) <= TEXT_FROM) continue;
          seen[next] = 1;
          stack.push(next);
        }
    }
    if (count < 8 || sum / count < BOX_FROM) continue;
    const points: Point[] = [];
    for (const [y, x] of left) points.push([x, y]);
    for (const [y, x] of right) points.push([x + 1, y + 1]);
    const rectangle = smallestRectangle(hullOf(points));
    if (rectangle === null || Math.min(rectangle.wide, rectangle.tall) < SMALLEST) continue;
    boxes.push(grown(rectangle));
    if (boxes.length === MOST_BOXES) break;
  }
  return boxes;
}

interface Rectangle {
  readonly centre: Point;
  /** Radians of the wide side. */
  readonly angle: number;
  readonly wide: number;
  readonly tall: number;
}

/** Andrew's monotone chain. */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      for (;;) {
        const [a, b] = [chain.at(-2), chain.at(-1)];
        if (a === undefined || b === undefined) break;
        if ((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** One side of the smallest rectangle lies on a side of the hull. */
function smallestRectangle(hull: readonly Point[]): Rectangle | null {
  let best: Rectangle | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < hull.length; i++) {
    const [a, b] = [hull[i], hull[(i + 1) % hull.length]];
    if (a === undefined || b === undefined) continue;
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    let [u0, u1, v0, v1] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [x, y] of hull) {
      const u = x * cos + y * sin;
      const v = -x * sin + y * cos;
      u0 = Math.min(u0, u);
      u1 = Math.max(u1, u);
      v0 = Math.min(v0, v);
      v1 = Math.max(v1, v);
    }
    const area = (u1 - u0) * (v1 - v0);
    if (area >= least) continue;
    least = area;
    const [u, v] = [(u0 + u1) / 2, (v0 + v1) / 2];
    best = { centre: [u * cos - v * sin, u * sin + v * cos], angle, wide: u1 - u0, tall: v1 - v0 };
  }
  return best;
}

/** Grown, and turned so that the first corner is the top left of what is read. */
function grown({ centre, angle, wide, tall }: Rectangle): Corners {
  const by = (wide * tall * UNCLIP) / (2 * (wide + tall));
  let [along, across, turn] = [wide / 2 + by, tall / 2 + by, angle];
  // Text runs left to right: the wide side is the one nearer to level.
  while (turn > Math.PI / 4) {
    turn -= Math.PI / 2;
    [along, across] = [across, along];
  }
  while (turn <= -Math.PI / 4) {
    turn += Math.PI / 2;
    [along, across] = [across, along];
  }
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const corner = (u: number, v: number): Point => [centre[0] + u * cos - v * sin, centre[1] + u * sin + v * cos];
  return [corner(-along, -across), corner(along, -across), corner(along, across), corner(-along, across)];
}
