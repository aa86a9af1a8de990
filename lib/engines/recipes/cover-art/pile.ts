import type { Part } from "./choose";
import { draw } from "./draw-food";
import type { Look } from "./palette";
import { blob, fills, heap, type Place, strokes } from "./pen";

type Random = () => number;
export const CENTRE: Place = { x: 100, y: 75 };
export const disc = (r: number, colour: string, opacity = 1) => strokes("M200 150h0", colour, r * 2, opacity);

/** Pieces a heap takes and how large they are, by shape. */
export const PIECES: Readonly<Record<Look["shape"], readonly [count: number, size: number]>> = {
  grain: [34, 4],
  strand: [13, 10],
  pool: [1, 10],
  leaf: [13, 9],
  sprig: [5, 6.5],
  dot: [12, 5.8],
  seed: [18, 3.8],
  slice: [7, 7.6],
  ring: [5, 6],
  half: [7, 7.4],
  slab: [4, 10],
  fillet: [2, 12],
  cube: [8, 7.4],
  crumble: [9, 6.6],
  egg: [2, 9],
  floret: [5, 6.8],
  mushroom: [6, 7.6],
  wedge: [3, 8],
  prawn: [5, 8],
  stick: [9, 7.4],
  patty: [4, 7.6],
  toast: [2, 13],
};

/** How full the plates are: lowered where a picture grows too long. */
export interface Hand {
  readonly random: Random;
  readonly richness: number;
}

export function pile(look: Look, centre: Place, radius: number, hand: Hand, share = 1): string {
  const [count, size] = PIECES[look.shape];
  const many = Math.max(1, Math.round(count * share * (count > 3 ? hand.richness : 1)));
  return draw(look, heap(centre, radius, many, hand.random), size, hand.random);
}

/** A bed: its own soft mass with pieces on top. */
export function bedOf(look: Look, centre: Place, reach: number, hand: Hand, share = 1): string {
  const radius = look.shape === "strand" ? reach * 0.9 : reach;
  const under = look.shape === "leaf" ? "#38692f" : look.shape === "strand" ? "#c99f55" : look.colour;
  const mass =
    fills(blob({ x: centre.x + 1, y: centre.y + 2.4 }, radius, radius * 0.92, 0.2, hand.random), "#2a1a0c", 0.15) +
    fills(blob(centre, radius, radius * 0.92, 0.2, hand.random), under);
  return look.shape === "pool"
    ? mass +
        fills(blob({ x: centre.x - 4, y: centre.y - 5 }, radius * 0.6, radius * 0.5, 0.4, hand.random), look.inner, 0.6)
    : mass + pile(look, centre, reach * 0.95, hand, share);
}

export const around = (angle: number, reach: number): Place => ({
  x: 100 + Math.cos(angle) * reach,
  y: 75 + Math.sin(angle) * reach * 0.92,
});

export const GREEN: Look = { role: "garnish", shape: "sprig", colour: "#4b8a3c", inner: "#7db463" };

/** The crown of the heap: what the recipe sprinkles, or a few leaves. */
export function garnish(parts: readonly Part[], centre: Place, hand: Hand): string {
  const chosen = parts.length > 0 ? parts.slice(0, 2).map((part) => part.look) : [GREEN];
  return chosen
    .map((look, i) => {
      if (look.shape === "wedge") return pile(look, around(0.5 + hand.random(), 42), 6, hand, 0.5);
      const place = { x: centre.x + (i - 0.3) * 9, y: centre.y - 2 + i * 6 };
      return pile(look, place, look.shape === "seed" ? 24 : 12, hand, 0.8);
    })
    .join("");
}

export const light = (centre: Place, rx: number, ry: number, colour: string, opacity: number, hand: Hand) =>
  fills(blob(centre, rx, ry, 0.4, hand.random), colour, opacity);
