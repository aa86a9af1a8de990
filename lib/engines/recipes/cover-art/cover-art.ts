import { choose, type Serving } from "./choose";
import { compose } from "./compose";
import { seeded } from "./pen";

export interface ArtSubject {
  readonly title: string;
  /** Foods or line names with their share of the mass (0–1); an even share will do where it is unknown. */
  readonly foods: readonly { readonly name: string; readonly share: number }[];
  /** The same recipe keeps its seed, so its picture stays; any number. */
  readonly seed: number;
}

/** Cloths and boards under the dish; a theme may darken each by its variable. */
const CLOTHS = ["#e9e1d2", "#dbe3d3", "#d5dfe4", "#efd9c6", "#e6d3cd", "#dccfb6"] as const;
/** Woven stripes; a dark theme wants them fainter. */
const WEAVE = "var(--art-weave,#fff)";
/** Bowls dark enough for pale food and pale enough for dark food. */
const DARK_BOWLS = ["#44596a", "#9c5a40", "#4f6a57", "#6a4a5c"] as const;

/** Characters, all of them ASCII. */
const LONGEST = 4000;

function cloth(random: () => number): string {
  const kind = Math.floor(random() * CLOTHS.length);
  let svg = `<rect width="200" height="150" fill="var(--art-cloth-${kind + 1},${CLOTHS[kind]})"/>`;
  const pattern = Math.floor(random() * 4);
  const lines = (d: string, width: number, colour: string, opacity: string) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}"/>`;
  if (pattern === 0) svg += lines("M0 18H200M0 58H200M0 98H200M0 138H200", 9, WEAVE, ".22");
  else if (pattern === 1)
    svg += lines("M20 0V150M68 0V150M116 0V150M164 0V150M0 15H200M0 63H200M0 111H200", 13, WEAVE, ".16");
  else if (pattern === 2)
    svg += lines("M0 38Q60 30 110 39T200 34M0 77Q50 84 120 76T200 80M0 116Q80 108 200 117", 1.2, "#5b3f22", ".14");
  else svg += lines("M28 0V150M34 0V150M166 0V150M172 0V150", 1.6, "#b9543f", ".28");
  return svg;
}

function isPale(serving: Serving): boolean {
  const bed = serving.isWet ? serving.parts.sauce[0] : (serving.parts.base[0] ?? serving.parts.sauce[0]);
  return (
    bed !== undefined &&
    Number.parseInt(bed.look.colour.slice(1, 3), 16) > 0xd0 &&
    Number.parseInt(bed.look.colour.slice(5, 7), 16) > 0x70
  );
}

const circle = (r: number, colour: string, dy = 0, extra = "") =>
  `<circle cx="100" cy="${75 + dy}" r="${r}" fill="${colour}"${extra}/>`;

function vessel(serving: Serving, random: () => number): string {
  const plate = "var(--art-plate,#fffdf8)";
  switch (serving.vessel) {
    case "glass":
      return `<ellipse cx="102" cy="127" rx="42" ry="8" fill="#000" opacity=".12"/>`;
    case "tray":
      return `<g fill="none"><rect x="31" y="33" width="138" height="88" rx="19" fill="#000" opacity=".13"/><rect x="30" y="29" width="140" height="90" rx="19" fill="#5b6b70"/><rect x="36" y="31" width="128" height="84" rx="14" fill="#46545a"/></g>`;
    case "bowl": {
      const colour = isPale(serving) ? (DARK_BOWLS[Math.floor(random() * DARK_BOWLS.length)] ?? DARK_BOWLS[0]) : plate;
      return (
        circle(61, "#000", 4, ' opacity=".13"') +
        circle(59, colour) +
        circle(53, "#000", 0, ' opacity=".12"') +
        circle(52, colour, 0.6) +
        circle(50, "#000", 0, ' opacity=".1"')
      );
    }
    case "plate":
    case "sweets":
    case "pizza":
      return (
        circle(64, "#000", 4, ' opacity=".11"') +
        circle(62, plate) +
        circle(50, "#000", 0, ' opacity=".05"') +
        circle(49, plate, 0.7)
      );
  }
}

const FORK = `<path d="M20 38V112M15 36V52Q15 60 20 60T25 52V36M20 36V56" stroke="#8b8a83" stroke-width="2.6" opacity=".75"/>`;
const SPOON = `<path d="M181 68V114" stroke="#8b8a83" stroke-width="3.2" opacity=".75"/><ellipse cx="181" cy="52" rx="7" ry="12" fill="#8b8a83" opacity=".75"/>`;

/**
 * Cover art for a recipe without a photo: its own foods, heaped on a plate, bowl, tray or in a glass. The same subject
 * gives the same SVG, at most 4 kB, no text, no ids; decorative, so hidden from screen readers. Colours a theme may
 * set: `--art-cloth-1` … `--art-cloth-6`, `--art-weave`, `--art-plate`, and `--art-shade`, a veil over all of it for dark themes.
 */
export function coverArt(subject: ArtSubject): string {
  const serving = choose(subject.title, subject.foods);
  // Fewer pieces, then fewer foods (the smallest share first) until it fits: richness is worth less than a light page.
  for (let most = 9; most > 0; most--) {
    for (const richness of [1, 0.8, 0.65]) {
      const svg = paint(trimmedTo(serving, most), subject.seed, richness);
      if (svg.length <= LONGEST) return svg;
    }
  }
  return paint(trimmedTo(serving, 0), subject.seed, 0.5);
}

function trimmedTo(serving: Serving, most: number): Serving {
  const all = Object.values(serving.parts)
    .flat()
    .sort((a, b) => b.weight - a.weight);
  const kept = new Set(all.slice(0, most));
  const { base, main, side, sauce, garnish } = serving.parts;
  const only = (parts: typeof base) => parts.filter((part) => kept.has(part));
  return {
    ...serving,
    parts: { base: only(base), main: only(main), side: only(side), sauce: only(sauce), garnish: only(garnish) },
  };
}

function paint(serving: Serving, seed: number, richness: number): string {
  const random = seeded(Number.isFinite(seed) ? Math.trunc(seed) : 0);
  const under = cloth(random);
  const cutlery =
    serving.vessel === "glass" || serving.vessel === "tray" ? "" : serving.vessel === "bowl" ? SPOON : FORK;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 150" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${under}${random() < 0.6 ? `<g fill="none" stroke-linecap="round">${cutlery}</g>` : ""}${vessel(serving, random)}` +
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round" transform="scale(.5)">${compose(serving, { random, richness })}</g><rect width="200" height="150" style="fill:var(--art-shade,transparent)"/></svg>`
  );
}
