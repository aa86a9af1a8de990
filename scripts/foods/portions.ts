import type { Portion } from "@/lib/engines/foods/food";

const MAX_GRAMS = 5000;

function tidy(unit: string): string {
  return unit
    .replace(/\s+/g, " ")
    .replace(/\s*,\s*/g, ", ")
    .trim()
    .toLowerCase();
}

const round = (grams: number) => Math.round(grams * 100) / 100;

/** A SR28 weight row as grams of one unit; null when it states no usable weight. */
export function srPortion(amount: number, unit: string, grams: number): Portion | null {
  if (!(amount > 0) || !(grams > 0) || unit === "" || grams / amount > MAX_GRAMS) return null;
  return { unit: tidy(unit), grams: round(grams / amount) };
}

/** A FNDDS portion such as "1/2 cup, chopped" as grams of one unit; null when it states no size. */
export function fnddsPortion(description: string, grams: number): Portion | null {
  const match = /^(?:(\d+)\s*-?\s*)?(?:(\d+)\/(\d+)\s+|(?<=\d)\s+)?(.*)$/.exec(description.trim());
  if (!match || !(grams > 0) || /not specified|guideline/i.test(description)) return null;
  const whole = Number(match[1] ?? 0);
  const part = match[2] && match[3] && Number(match[3]) > 0 ? Number(match[2]) / Number(match[3]) : 0;
  const amount = whole + part || 1;
  const unit = tidy(match[4] ?? "");
  if (unit === "" || grams / amount > MAX_GRAMS) return null;
  return { unit, grams: round(grams / amount) };
}

const ML: readonly (readonly [RegExp, number])[] = [
  [/^(cup|cups)\b/, 236.588],
  [/^(tbsp|tablespoon|tablespoons)\b/, 14.787],
  [/^(tsp|teaspoon|teaspoons)\b/, 4.929],
  [/^fl\.? oz\b/, 29.574],
];
const WRONG_MEASURE =
  /shell|yield|refuse|frozen|unpopped|dry,? |unprepared|whipped|not packed|bone|pitted|mashed|pureed/;
const KNIFE = /chopped|diced|sliced|shredded|grated|cube|pieces|crumbled|ground|halves|packed|unsifted/;

/** Grams a millilitre from cup and spoon portions: the plainest measure wins, the largest of equals. Null if none fits. */
export function gramsPerMl(portions: readonly Portion[]): number | null {
  let best: { rank: number; value: number } | null = null;
  for (const portion of portions) {
    const measure = ML.findIndex(([pattern]) => pattern.test(portion.unit));
    const ml = ML[measure]?.[1];
    if (ml === undefined) continue;
    const rest = portion.unit.replace(/^[a-z.]+( oz)?/, "");
    const rank = measure + (rest === "" ? 0 : WRONG_MEASURE.test(rest) ? 30 : KNIFE.test(rest) ? 10 : 20);
    const value = portion.grams / ml;
    if (value < 0.02 || value > 1.7) continue;
    if (!best || rank < best.rank) best = { rank, value };
  }
  return best ? Math.round(best.value * 1000) / 1000 : null;
}

const PIECE_RANKS: readonly RegExp[] = [
  /^(medium|clove)\b/,
  /\bmedium\b(?!.*\b(slice|ring|strip|cup)\b)/,
  /^(fruit|each|item|piece|pieces|whole|fillet|filet|breast|leaf|bulb|stalk|stick|link|patty|bun|roll|tortilla|bagel|muffin|pita|loaf|tomato|onion|potato|egg|pepper|bunch|head|ear|sausage|frankfurter|cookie|cracker|rib|sprig|pod|nut|kernel|cake|cube|sheet|bar)\b/,
  /^large\b/,
  /^small\b/,
];

/** Grams of one ordinary piece: a medium one if the release weighs it, else the first portion that is a piece. */
export function gramsPerPiece(name: string, portions: readonly Portion[]): number | null {
  const head = (/^[a-z]+/i.exec(name)?.[0] ?? "").toLowerCase().replace(/(oe|e)?s$/, "");
  for (const pattern of PIECE_RANKS) {
    const found = portions.find(
      (p) =>
        (pattern.test(p.unit) || false) && !/\b(cup|slice|oz|lb|inch|ring|yield)\b/.test(p.unit.split("(")[0] ?? ""),
    );
    if (found) return found.grams;
  }
  if (head.length < 3) return null;
  const own = portions.find((p) => p.unit.startsWith(head) && !/\b(cup|slice|oz|ring)\b/.test(p.unit));
  return own?.grams ?? null;
}
