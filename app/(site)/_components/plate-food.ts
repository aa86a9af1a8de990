/** A food on the plate: its colour, the shape of its pieces, how many, how large. */
export interface PlateFood {
  colour: string;
  shape: "round" | "slab" | "leaf" | "grain" | "ring";
  count: number;
  size: number;
}

export interface PlateRecipe {
  /** What lies under the rest: the sauce, the rice, the porridge. */
  base: string;
  foods: readonly PlateFood[];
  garnish: PlateFood;
}

const CENTRE = { x: 100, y: 74 };
const GOLDEN_ANGLE = 2.399963;

const round = (n: number) => Math.round(n * 10) / 10;

function piece(shape: PlateFood["shape"], x: number, y: number, size: number, turn: number): string {
  const dx = Math.cos(turn);
  const dy = Math.sin(turn);
  const at = (along: number, across: number) =>
    `${round(x + along * dx - across * dy)} ${round(y + along * dy + across * dx)}`;
  const circle = (r: number, sweep: 0 | 1) =>
    `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 ${sweep} ${round(2 * r)} 0a${r} ${r} 0 1 ${sweep} ${round(-2 * r)} 0Z`;
  switch (shape) {
    case "round":
      return circle(size, 1);
    case "ring":
      return circle(size, 1) + circle(round(size * 0.5), 0);
    case "leaf":
      return `M${at(-size * 1.5, 0)}Q${at(0, size)} ${at(size * 1.5, 0)}Q${at(0, -size)} ${at(-size * 1.5, 0)}Z`;
    case "slab":
      return `M${at(-size * 1.4, -size * 0.5)}Q${at(0, -size * 1.1)} ${at(size * 1.4, -size * 0.5)}L${at(size * 1.2, size * 0.7)}Q${at(0, size * 0.4)} ${at(-size * 1.3, size * 0.6)}Z`;
    case "grain":
      return `M${at(-size, -size * 0.22)}L${at(size, -size * 0.22)}L${at(size, size * 0.22)}L${at(-size, size * 0.22)}Z`;
  }
}

/** Pieces of one food as one path: a heap, dense in the middle, loose at the edge. The same every time. */
function heap(food: PlateFood, order: number, reach: number): string {
  let path = "";
  for (let i = 0; i < food.count; i++) {
    const turn = (i * 3 + order * 5) * GOLDEN_ANGLE;
    const far = reach * Math.sqrt((i + 0.35 + order * 0.21) / food.count) * 0.94;
    path += piece(
      food.shape,
      CENTRE.x + Math.cos(turn) * far,
      CENTRE.y + Math.sin(turn) * far * 0.96,
      food.size,
      turn * 1.7,
    );
  }
  return path;
}

const drawn = ({ colour }: PlateFood, path: string, strength: string): string =>
  `<path d="${path}" fill="${colour}" stroke="#000" stroke-opacity="${strength}" stroke-width=".8"/>`;

/** What lies on a plate as a picture of its own (SVG text): base, heap, garnish. The same every time. */
export function plateFood({ base, foods, garnish }: PlateRecipe): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 150">',
    `<path d="M58 72C56 50 76 33 100 34c25 0 45 16 43 41-1 24-20 40-44 39-23 0-40-18-41-42Z" fill="${base}" stroke="#000" stroke-opacity=".1"/>`,
    ...foods.map((food, order) => drawn(food, heap(food, order, 36 - order * 2), ".14")),
    drawn(garnish, heap(garnish, 7, 17), ".16"),
    "</svg>",
  ].join("");
}
