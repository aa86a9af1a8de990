import type { Look } from "./palette";
import { at, blob, dots, fills, g, hoop, moved, type Place, packed, SHADE, strokes, turned } from "./pen";

/** Draws a food at these places, `size` about the radius of a piece. */
export function draw(look: Look, places: readonly Place[], size: number, random: () => number): string {
  const { shape, colour, inner } = look;
  const turn = () => random() * Math.PI;
  const z = size;
  const shadow = (width: number) => strokes(dots(moved(places, 0.7, 1.6)), SHADE, width, 0.2);
  const leafAt = (place: Place, angle: number, length: number) =>
    turned(place, angle, "MQQZ", [-length, 0, 0, -length * 0.75, length, 0, 0, length * 0.75, -length, 0]);
  switch (shape) {
    case "dot":
      return (
        shadow(z * 1.7) +
        strokes(dots(places), colour, z * 1.6) +
        strokes(dots(moved(places, -z * 0.22, -z * 0.28)), inner, z * 0.6)
      );
    case "seed":
      return (
        strokes(
          places.map((place) => `${at(place)}l${packed([g((random() - 0.5) * 3), g((random() - 0.5) * 3)])}`).join(""),
          colour,
          z * 0.5,
        ) + strokes(dots(places), inner, z * 0.25)
      );
    case "grain": {
      const lines = (list: readonly Place[]) =>
        list.map((place) => `${at(place)}l${packed([g((random() - 0.5) * 6), g((random() - 0.5) * 5)])}`).join("");
      return (
        strokes(lines(places.filter((_, i) => i % 2 === 0)), SHADE, 2.4, 0.13) + strokes(lines(places), inner, 2.4)
      );
    }
    case "strand": {
      const curls = places
        .map((place) => turned(place, turn() * 2, "MQ", [-z * 1.7, 0, 0, -z * 1.9, z * 1.7, 0]))
        .join("");
      const over = places
        .filter((_, i) => i % 2 === 0)
        .map((place) => turned(place, turn() * 2, "MQ", [-z * 1.6, 1, 0, -z * 1.6, z * 1.6, 0]))
        .join("");
      return (
        strokes(curls, SHADE, 4.4, 0.22) +
        strokes(curls, colour, 3.4) +
        strokes(over, SHADE, 3.6, 0.14) +
        strokes(over, inner, 2.6)
      );
    }
    case "leaf":
    case "sprig": {
      const length = shape === "leaf" ? z * 1.5 : z * 1.05;
      const angles = places.map(() => turn() * 2);
      const body = (list: readonly Place[]) => list.map((place, i) => leafAt(place, angles[i] ?? 0, length)).join("");
      const ribs = places
        .map((place, i) => turned(place, angles[i] ?? 0, "ML", [-length * 0.7, 0, length * 0.7, 0]))
        .join("");
      return fills(body(moved(places, 0.7, 1.5)), SHADE, 0.2) + fills(body(places), colour) + strokes(ribs, inner, 1);
    }
    case "slice":
      return (
        shadow(z * 2.1) +
        strokes(dots(places), colour, z * 2) +
        strokes(dots(places), inner, z * 1.55) +
        strokes(dots(places), colour, z * 0.5, 0.35)
      );
    case "half":
      return (
        shadow(z * 2.1) +
        strokes(dots(places), colour, z * 2) +
        strokes(dots(moved(places, -z * 0.1, -z * 0.12)), inner, z * 1.25) +
        strokes(dots(places), colour, z * 0.55)
      );
    case "patty":
      return (
        shadow(z * 2.6) +
        strokes(dots(places), colour, z * 2.5) +
        strokes(dots(moved(places, -z * 0.15, -z * 0.2)), inner, z * 1.7, 0.75)
      );
    case "toast": {
      const tilt = random() * 0.6 - 0.3;
      const slice = (list: readonly Place[], r: number) =>
        list
          .map((place, i) =>
            turned(place, tilt + i * 0.35, "MQQLQQZ", [
              -r,
              r,
              -r * 1.1,
              -r * 0.2,
              -r * 1.15,
              -r * 0.5,
              -r,
              -r * 1.2,
              0,
              -r * 1.05,
              0,
              -r * 1.05,
              r,
              -r * 1.2,
              r * 1.15,
              -r * 0.5,
              r * 1.1,
              -r * 0.2,
              r,
              r,
            ]),
          )
          .join("");
      return (
        fills(slice(moved(places, 1, 2.4), z * 1.1), SHADE, 0.22) +
        fills(slice(places, z * 1.1), colour) +
        fills(slice(places, z * 0.88), inner)
      );
    }
    case "ring":
      return (
        strokes(places.map((place) => hoop(place, z * 0.9)).join(""), SHADE, z * 0.75, 0.15) +
        strokes(places.map((place) => hoop(place, z * 0.9)).join(""), colour, z * 0.55)
      );
    case "slab":
    case "fillet":
    case "stick": {
      const [reach, width] =
        shape === "stick" ? [z * 1.1, z * 0.6] : shape === "fillet" ? [z * 1.7, z * 2] : [z * 1.25, z * 1.5];
      const angle = random() * 0.5 - 0.6;
      const angles = places.map(() => (shape === "stick" ? turn() : angle + (random() - 0.5) * 0.35));
      const body = (list: readonly Place[], share = 1) =>
        list.map((place, i) => turned(place, angles[i] ?? 0, "ML", [-reach * share, 0, reach * share, 0])).join("");
      const marks =
        shape === "stick"
          ? ""
          : places
              .map((place, i) =>
                [-0.6, 0, 0.6]
                  .map((s) =>
                    turned(place, angles[i] ?? 0, "ML", [reach * s, -width * 0.3, reach * s + 2, width * 0.28]),
                  )
                  .join(""),
              )
              .join("");
      const lit = strokes(
        body(moved(places, -0.3, -width * 0.16), 0.85),
        inner,
        width * (shape === "fillet" ? 0.55 : 0.4),
        0.85,
      );
      return (
        strokes(body(moved(places, 0.8, 2)), SHADE, width, 0.24) +
        strokes(body(places), colour, width) +
        lit +
        (marks
          ? strokes(
              marks,
              shape === "fillet" ? inner : SHADE,
              shape === "fillet" ? 1 : 1.3,
              shape === "fillet" ? 0.9 : 0.32,
            )
          : "")
      );
    }
    case "cube":
    case "crumble": {
      const s = shape === "cube" ? z * 0.85 : z * 0.5;
      const angles = places.map(() => turn());
      const square = (list: readonly Place[], r: number) =>
        list
          .map((place, i) => turned(place, angles[i] ?? 0, "MLLLZ", [-r, -r, r, -r * 0.8, r * 0.9, r, -r, r * 0.9]))
          .join("");
      return (
        fills(square(moved(places, 0.8, 2), s * 1.1), SHADE, 0.22) +
        fills(square(places, s * 1.1), colour) +
        fills(square(moved(places, -s * 0.15, -s * 0.25), s * 0.65), inner)
      );
    }
    case "egg":
      return (
        places
          .map(
            (place) =>
              fills(blob({ x: place.x + 0.8, y: place.y + 1.8 }, z * 1.9, z * 1.6, 0, random), SHADE, 0.2) +
              fills(blob(place, z * 1.9, z * 1.6, 0.25, random), colour),
          )
          .join("") +
        strokes(dots(moved(places, 0.5, -0.5)), inner, z * 1.5) +
        strokes(dots(moved(places, -z * 0.15, -z * 0.35)), "#f9d27a", z * 0.4)
      );
    case "floret": {
      const heads = places.flatMap(({ x, y }) =>
        [
          [0, -0.7],
          [-0.8, 0],
          [0.8, -0.1],
          [0, 0.35],
        ].map(([dx = 0, dy = 0]) => ({ x: x + dx * z, y: y + dy * z })),
      );
      const stems = places.map((place) => `${at(place)}v${g(z * 1.5)}`).join("");
      return (
        strokes(stems, inner, z * 0.7) +
        strokes(dots(moved(heads, 0.5, 1.2)), SHADE, z * 1.15, 0.2) +
        strokes(dots(heads), colour, z * 1.1) +
        strokes(dots(moved(heads, -0.5, -0.7)), inner, z * 0.4)
      );
    }
    case "mushroom": {
      const angles = places.map(() => turn() * 2);
      const cap = places
        .map((place, i) => turned(place, angles[i] ?? 0, "MQZ", [-z * 1.2, 0, 0, -z * 2.4, z * 1.2, 0]))
        .join("");
      const stem = places.map((place, i) => turned(place, angles[i] ?? 0, "ML", [0, 0, 0, z * 0.8])).join("");
      return strokes(stem, inner, z * 0.8) + fills(cap, colour) + strokes(cap, inner, 1);
    }
    case "wedge": {
      const angles = places.map(() => turn() * 2);
      const moon = (r: number) =>
        places
          .map((place, i) =>
            turned(place, angles[i] ?? 0, "MQQZ", [-r, 0, -r * 0.75, r * 1.15, 0, r * 1.1, r * 0.75, r * 1.15, r, 0]),
          )
          .join("");
      return fills(moon(z * 1.5), colour) + fills(moon(z * 1.15), inner);
    }
    case "prawn": {
      const angles = places.map(() => turn() * 2);
      const curl = (list: readonly Place[]) =>
        list
          .map((place, i) =>
            turned(place, angles[i] ?? 0, "MQQ", [
              -z,
              z * 0.8,
              -z * 1.4,
              -z,
              0,
              -z * 1.1,
              z * 1.3,
              -z * 1.1,
              z,
              z * 0.4,
            ]),
          )
          .join("");
      return (
        strokes(curl(moved(places, 0.6, 1.6)), SHADE, z * 0.85, 0.2) +
        strokes(curl(places), colour, z * 0.85) +
        strokes(curl(moved(places, -0.3, -0.5)), inner, z * 0.3)
      );
    }
    case "pool":
      return places.map((place) => fills(blob(place, z * 2.4, z * 2, 0.3, random), colour)).join("");
  }
}
