/** Even numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Drawn on a grid of half units, so that paths are whole numbers: the food stands in a group scaled by one half. */
const GRID = 2;
export const g = (value: number) => Math.round(value * GRID);

/** Numbers of a path with no more marks than it takes to tell them apart: "q-5-12 8 3". */
export function packed(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) text += text !== "" && number >= 0 ? ` ${number}` : String(number);
  return text;
}

export const at = ({ x, y }: Place) => `M${packed([g(x), g(y)])}`;
const see = (opacity: number) => (opacity < 1 ? ` opacity="${String(opacity).replace(/^0/, "")}"` : "");

/** Many strokes in one path: cheap round dots, grains and strips. */
export function strokes(d: string, colour: string, width: number, opacity = 1): string {
  return d === "" ? "" : `<path d="${d}" stroke="${colour}" stroke-width="${g(width)}"${see(opacity)}/>`;
}
export function fills(d: string, colour: string, opacity = 1): string {
  return d === "" ? "" : `<path d="${d}" fill="${colour}" stroke="none"${see(opacity)}/>`;
}
/** Round dots: lines of no length, each given from the one before. */
export function dots(places: readonly Place[]): string {
  let [x, y] = [0, 0];
  return places
    .map((place, i) => {
      const [nx, ny] = [g(place.x), g(place.y)];
      const step = i === 0 ? `M${packed([nx, ny])}h0` : `m${packed([nx - x, ny - y])}h0`;
      [x, y] = [nx, ny];
      return step;
    })
    .join("");
}
export const moved = (places: readonly Place[], dx: number, dy: number) =>
  places.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
export const SHADE = "#2a1a0c";

/** A closed soft outline about a centre, `wobble` 0 a circle. */
export function blob(centre: Place, rx: number, ry: number, wobble: number, random: () => number): string {
  const points = Array.from({ length: 7 }, (_, i) => {
    const angle = (i / 7) * Math.PI * 2;
    const reach = 1.08 + (random() - 0.5) * wobble;
    return { x: centre.x + Math.cos(angle) * rx * reach, y: centre.y + Math.sin(angle) * ry * reach };
  });
  const middle = (a: Place, b: Place) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const first = points[0] ?? centre;
  const start = middle(points[6] ?? centre, first);
  let [x, y] = [g(start.x), g(start.y)];
  const curves = points.map((point, i) => {
    const end = middle(point, points[(i + 1) % 7] ?? first);
    const step = `q${packed([g(point.x) - x, g(point.y) - y, g(end.x) - x, g(end.y) - y])}`;
    [x, y] = [g(end.x), g(end.y)];
    return step;
  });
  return `${at(start)}${curves.join("")}Z`;
}

/** A run of a path turned by an angle; offsets from the place, two numbers for M and L, four for Q. */
export function turned(place: Place, angle: number, letters: string, offsets: readonly number[]): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let d = "";
  let k = 0;
  let [x, y] = [0, 0];
  for (const letter of letters) {
    if (letter === "Z") {
      d += "Z";
      continue;
    }
    const numbers: number[] = [];
    let [ex, ey] = [x, y];
    for (let p = 0; p < (letter === "Q" ? 2 : 1); p++) {
      const [dx, dy] = [offsets[k] ?? 0, offsets[k + 1] ?? 0];
      k += 2;
      ex = g(place.x + dx * cos - dy * sin);
      ey = g(place.y + dx * sin + dy * cos);
      numbers.push(ex - x, ey - y);
    }
    [x, y] = [ex, ey];
    // The first point counts from nought, so it may be written absolute.
    d += (letter === "M" ? "M" : letter.toLowerCase()) + packed(numbers);
  }
  return d;
}

/** A circle's line. */
export function hoop(place: Place, radius: number): string {
  const r = g(radius);
  return `M${packed([g(place.x) - r, g(place.y)])}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0${-2 * r} 0`;
}

/** `count` places of a heap about a centre: a sunflower with some unrest, drawn from the rim to the middle. */
export function heap(centre: Place, radius: number, count: number, random: () => number): Place[] {
  const start = random() * 6.28;
  return Array.from({ length: count }, (_, i) => {
    const reach = radius * Math.sqrt((count - i - 0.5) / count) * (0.88 + random() * 0.2);
    const angle = start + i * 2.399963;
    return { x: centre.x + Math.cos(angle) * reach, y: centre.y + Math.sin(angle) * reach * 0.94 };
  });
}
