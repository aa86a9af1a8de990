import type { Serving } from "./choose";
import { draw } from "./draw-food";
import type { Look } from "./palette";
import { fills as fill, strokes } from "./pen";
import { around, bedOf, CENTRE, disc, GREEN, garnish, type Hand, light, PIECES, pile } from "./pile";

/** Pieces floating in a sauce, with a swirl of what is pale. */
function stew({ parts, isSoup }: Serving, hand: Hand): string {
  const { sauce, side, main, base, garnish: crown } = parts;
  const grain = base.find((part) => part.look.shape === "grain" || part.look.shape === "strand");
  // A soup is the colour of what it is named for.
  const named = isSoup && side[0] && side[0].weight > 0.25 ? side[0].look : null;
  const liquid = named ?? sauce[0]?.look ?? side[0]?.look ?? { colour: "#c98a3a", inner: "#dca75e" };
  let svg = disc(49, liquid.colour) + light({ x: 95, y: 68 }, 38, 30, liquid.inner, 0.45, hand);
  const pieces = [...side.slice(0, 3), ...main.slice(0, 1)].filter(
    // Onion melts into a sauce.
    (part) => part.look !== named && part.look.shape !== "ring",
  );
  const start = hand.random() * 6.28;
  pieces.forEach((part, i) => {
    svg += pile(part.look, around(start + (i / pieces.length) * 6.28, pieces.length > 1 ? 14 : 0), 29, hand, 0.9);
  });
  if (grain) svg += bedOf(grain.look, around(2.6, 27), 19, hand, 0.6);
  const pale = sauce.slice(1).find((part) => part.look.colour.startsWith("#f"));
  if (pale) svg += strokes("M168 132q28-24 52 0t-16 34-32-14 20-16", pale.look.inner, 3);
  return svg + garnish(crown, { x: 100, y: 75 }, hand);
}

/** Each food in its own part of a bowl, on a bed, the crown in the middle. */
function quarters({ parts }: Serving, hand: Hand): string {
  const { base, side, main, sauce, garnish: crown } = parts;
  const bed = base[0]?.look ?? sauce[0]?.look;
  let svg = "";
  if (bed?.shape === "pool") {
    svg +=
      disc(49, bed.colour) +
      light({ x: 93, y: 67 }, 36, 28, bed.inner, 0.75, hand) +
      light({ x: 108, y: 86 }, 22, 14, "#2a1a0c", 0.05, hand);
  } else if (bed) svg += disc(49, bed.shape === "leaf" ? "#38692f" : bed.colour) + pile(bed, CENTRE, 46, hand, 1.5);
  const pieces = [
    ...main.slice(0, 1),
    ...side.slice(0, 4),
    ...base.slice(1, 2).filter((part) => part.look.shape !== "pool"),
  ];
  const start = hand.random() * 6.28;
  const isMany = pieces.length > 2;
  pieces.forEach((part, i) => {
    svg += pile(
      part.look,
      around(start + (i / pieces.length) * 6.28, pieces.length > 1 ? 26 : 0),
      isMany ? 15 : 20,
      hand,
      isMany ? 0.8 : 1.1,
    );
  });
  return svg + garnish(crown, CENTRE, hand);
}

/** A bed to one side, vegetables to the other, the main piece across both, sauce beneath. */
function plated({ parts }: Serving, hand: Hand): string {
  const { base, side, main, sauce, garnish: crown } = parts;
  const beds = base.filter((part) => part.look.colour !== "#e3c791");
  const bed = beds[0]?.look;
  const isNest = bed?.shape === "strand";
  const flip = hand.random() < 0.5 ? -1 : 1;
  const isAlone = main.length + side.length < 2;
  let svg = "";
  if (sauce[0] && !isNest) svg += light({ x: 100 + 5 * flip, y: 80 }, 42, 34, sauce[0].look.colour, 0.85, hand);
  if (bed)
    svg += bedOf(
      bed,
      isNest || isAlone ? CENTRE : { x: 100 - 13 * flip, y: 72 },
      isNest ? 36 : 31,
      hand,
      isNest ? 1.7 : 1,
    );
  if (sauce[0] && isNest)
    svg +=
      light(CENTRE, 24, 18, sauce[0].look.colour, 0.92, hand) +
      light({ x: 96, y: 70 }, 13, 8, sauce[0].look.inner, 0.5, hand);
  const sides = [...side, ...beds.slice(1).filter((part) => part.look.shape === "leaf")].slice(0, 3);
  sides.forEach((part, i) => {
    const angle = (flip > 0 ? 0.15 : Math.PI - 0.15) + (i - (sides.length - 1) / 2) * 1.35;
    const place = isNest ? around(angle + 2.1 * i, 17) : around(angle, (sides.length > 1 ? 29 : 24) - (bed ? 0 : 7));
    svg += pile(part.look, place, isNest ? 15 : 16, hand, isNest ? 0.75 : 0.9);
  });
  const piece = main[0]?.look;
  if (piece)
    svg += pile(
      piece,
      { x: 100 - (bed ? 4 : 15) * flip, y: 73 },
      piece.shape === "slab" ? 15 : piece.shape === "fillet" ? 13 : 22,
      hand,
    );
  return svg + garnish(crown, { x: 100 - (bed ? 3 : 13) * flip, y: 69 }, hand);
}

/** A round crust with its topping, cut once. */
function round({ parts }: Serving, hand: Hand): string {
  const { side, main, sauce, base, garnish: crown } = parts;
  const under = sauce[0]?.look ??
    base.find((part) => part.look.shape === "pool")?.look ?? { colour: "#e6c684", inner: "#f2dca8" };
  let svg =
    disc(51, "#8a5a2b", 0.4) +
    disc(49, "#c98f4a") +
    disc(46, "#dcae6c") +
    disc(41, under.colour) +
    light({ x: 94, y: 68 }, 30, 24, under.inner, 0.45, hand);
  for (const part of [...side.filter((one) => one.look.shape !== "toast").slice(0, 3), ...main.slice(0, 1)])
    svg += pile(part.look, CENTRE, 33, hand, 0.9);
  return svg + garnish(crown, CENTRE, hand) + strokes("M200 150l86-50M200 150l-16 98", "#7a4a22", 1.2, 0.35);
}

/** A baking dish: browned, bubbling, its foods showing through. */
function tray({ parts }: Serving, hand: Hand): string {
  const { side, main, sauce, base, garnish: crown } = parts;
  const { random } = hand;
  const top = sauce.find((part) => part.look.colour.startsWith("#f"))?.look ??
    base.find((part) => part.look.shape === "pool")?.look ?? { colour: "#e0b25f", inner: "#f0d394" };
  const under = sauce.find((part) => !part.look.colour.startsWith("#f"))?.look.colour ?? "#b9762f";
  let svg = strokes("M108 90v120H292V90Z", under, 20) + fill("M108 90v120H292V90Z", under);
  for (let i = 0; i < 7; i++)
    svg += light(
      { x: 60 + (i % 4) * 27 + random() * 8, y: i < 4 ? 57 : 92 },
      17,
      16,
      i % 3 === 2 ? top.inner : top.colour,
      0.95,
      hand,
    );
  for (let i = 0; i < 4; i++)
    svg += light({ x: 58 + random() * 84, y: 48 + random() * 54 }, 8, 5, "#a8642a", 0.45, hand);
  const pieces = [...side.filter((part) => part.look.shape !== "toast").slice(0, 3), ...main.slice(0, 1)];
  pieces.forEach((part, i) => {
    const [count, size] = PIECES[part.look.shape];
    const places = Array.from({ length: Math.max(2, Math.round(count * 0.7 * hand.richness)) }, (_, k) => ({
      x: 56 + ((k * 37 + i * 23 + random() * 12) % 88),
      y: 47 + ((k * 29 + i * 17 + random() * 10) % 56),
    }));
    svg += draw(part.look, places, size * 0.9, random);
  });
  return svg + garnish(crown, CENTRE, hand);
}

/** Rounds close together: biscuits, muffins, pancakes, bites. */
function sweets({ parts }: Serving, hand: Hand): string {
  const { side, base, sauce, garnish: crown } = parts;
  const { random } = hand;
  const isDark = side[0]?.look.colour === "#4c2e20" && side[0].weight > 0.6;
  const isOaty = base.some((part) => part.look.colour === "#d9bf92");
  const dough: Look = {
    role: "main",
    shape: "patty",
    colour: isDark ? "#6b4229" : isOaty ? "#bf8f54" : "#d19f5c",
    inner: isDark ? "#7d5237" : isOaty ? "#cda268" : "#dfb679",
  };
  const places = [
    [-24, -17],
    [5, -24],
    [29, -3],
    [-31, 13],
    [0, 5],
    [22, 25],
    [-9, 31],
  ].map(([dx = 0, dy = 0]) => ({
    x: 100 + dx + random() * 3,
    y: 75 + dy + random() * 3,
  }));
  let svg = draw(dough, places, 11, random);
  const bits = [...side, ...crown].slice(0, 2).map((part) => part.look);
  for (const look of bits) {
    const spots = places.flatMap(({ x, y }) =>
      [0, 1].map(() => ({ x: x + (random() - 0.5) * 15, y: y + (random() - 0.5) * 15 })),
    );
    svg += draw(look, spots, PIECES[look.shape][1] * 0.5, random);
  }
  const glaze = sauce[0]?.look;
  if (bits.length > 0 || !glaze) return svg;
  return (
    svg +
    places
      .map(({ x, y }) =>
        strokes(`M${Math.round(x * 2 - 14)} ${Math.round(y * 2 - 6)}q14 12 26 0t-12 14`, glaze.colour, 2),
      )
      .join("")
  );
}

/** A drink from the side: its colour, a second one rising, what floats on top. */
function glass({ parts }: Serving, hand: Hand): string {
  const { side, base, sauce, garnish: crown } = parts;
  const tones = [...side, ...base, ...sauce].sort((a, b) => b.weight - a.weight).map((part) => part.look);
  const drink = tones[0] ?? { colour: "#c98a5a", inner: "#e6bf97" };
  const second = tones[1] ?? drink;
  let svg = fill("M144 54H256L242 244Q240 256 226 256H174Q160 256 158 244Z", "#fff", 0.55);
  svg +=
    fill("M150 84H250L239 238Q238 248 226 248H174Q162 248 161 238Z", drink.colour) +
    fill("M157 184Q184 166 202 184T245 178L239 238Q238 248 226 248H174Q162 248 161 238Z", second.colour, 0.55);
  svg +=
    strokes("M216 92L240 24", "#d65b43", 4) +
    fill("M150 84Q200 66 250 84Q200 104 150 84Z", drink.inner) +
    fill("M160 100L168 224L174 224L168 100Z", "#fff", 0.35);
  const tops = [...side.slice(0, 2), ...crown.slice(0, 1)]
    .map((part) => part.look)
    .filter((look) => look.shape !== "pool" && look.shape !== "leaf");
  tops.slice(0, 2).forEach((look, i) => {
    svg += draw(
      look,
      [
        { x: 85 + i * 14, y: 40 },
        { x: 93 + i * 11, y: 42 },
      ],
      PIECES[look.shape][1] * 0.75,
      hand.random,
    );
  });
  return (
    svg +
    draw(
      GREEN,
      [
        { x: 80, y: 36 },
        { x: 86, y: 32 },
      ],
      6,
      hand.random,
    )
  );
}

/** The food of a serving, drawn about (100, 75) within 50 units, on a grid twice as fine. */
export function compose(serving: Serving, hand: Hand): string {
  switch (serving.vessel) {
    case "glass":
      return glass(serving, hand);
    case "tray":
      return tray(serving, hand);
    case "pizza":
      return round(serving, hand);
    case "sweets":
      return sweets(serving, hand);
    case "bowl":
      return serving.isWet ? stew(serving, hand) : quarters(serving, hand);
    case "plate":
      return plated(serving, hand);
  }
}
