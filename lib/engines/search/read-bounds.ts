import type { NutrientId } from "../foods/nutrients";
import type { Bound, Span } from "./contract";

const NUTRIENT_WORDS: Readonly<Record<string, NutrientId>> = {
  protein: "protein",
  proteins: "protein",
  fibre: "fibre",
  fiber: "fibre",
  carbs: "carbohydrate",
  carb: "carbohydrate",
  carbohydrate: "carbohydrate",
  carbohydrates: "carbohydrate",
  fat: "fat",
  sugar: "sugars",
  sugars: "sugars",
  salt: "sodium",
  sodium: "sodium",
  iron: "iron",
  calcium: "calcium",
  energy: "energy",
  calorie: "energy",
  calories: "energy",
  kcal: "energy",
  cal: "energy",
  cals: "energy",
};
/** Of these a bare figure is the least wanted; of the others the most. */
const WANTED: ReadonlySet<string> = new Set(["protein", "fibre", "iron", "calcium"]);

const MOST =
  "(?:under|below|less than|fewer than|at most|no more than|not more than|up to|max(?:imum)?(?: of)?|within|in less than|in under|ready in|done in|takes?|in|<=?|≤|unter|weniger als|moins de|menos de|meno di|ponizej|poniżej|minder dan|under)";
const LEAST = "(?:over|above|more than|at least|min(?:imum)?(?: of)?|from|no less than|>=?|≥|mindestens|au moins)";
const NUMBER = "(\\d{1,4}(?:[.,]\\d)?)";
const MINUTES = "(?:-| )?(?:minutes?|mins?|min\\.|minuten|minuti|minutos|minut|m)\\b";
const HOURS = "(?:-| )?(?:hours?|hrs?|h|stunden?|heures?|horas?|ore)\\b";
const KCAL = "(?:-| )?(?:kcals?|calories|calorie|cals?|kalorien)\\b";
const GRAMS = "(?:-| )?(?:g|grams?|grammes?)?(?:-| )?(?:of )?";
const NAMES = `(${Object.keys(NUTRIENT_WORDS)
  .filter((word) => !/^(?:energy|kcal|cals?|calories?)$/.test(word))
  .join("|")})\\b`;

export interface ReadBound {
  readonly bound: Bound;
  readonly span: Span;
}

type Reader = readonly [RegExp, (match: RegExpExecArray) => Bound | null];

const num = (text: string | undefined) => Number((text ?? "").replace(",", "."));
const of = (what: Bound["of"], least: number | null, most: number | null): Bound => ({ of: what, least, most });
const rule = (source: string, read: Reader[1]): Reader => [new RegExp(`(?<![\\p{L}\\d])${source}`, "giu"), read];
const spoken: Readonly<Record<string, number>> = { quarter: 15, half: 30, "three quarters": 45 };

const READERS: readonly Reader[] = [
  rule(`(?:between |from )?${NUMBER}(?:${KCAL})? ?(?:-|–|to|and) ?${NUMBER}${KCAL}`, (m) =>
    of("energy", num(m[1]), num(m[2])),
  ),
  rule(`(?:between )?${NUMBER} ?(?:-|–|to|and) ?${NUMBER}${MINUTES}`, (m) => of("minutes", num(m[1]), num(m[2]))),
  rule(`${LEAST} ?${NUMBER}${KCAL}`, (m) => of("energy", num(m[1]), null)),
  rule(`${MOST} ?${NUMBER}${KCAL}`, (m) => of("energy", null, num(m[1]))),
  rule(`(?:about |around |roughly )?${NUMBER}${KCAL}`, (m) => of("energy", num(m[1]) * 0.9, num(m[1]) * 1.1)),
  rule(`${LEAST} ?${NUMBER}${GRAMS}${NAMES}`, (m) => nutrient(m, "least")),
  rule(`${MOST} ?${NUMBER}${GRAMS}${NAMES}`, (m) => nutrient(m, "most")),
  rule(`${NUMBER}${GRAMS}${NAMES}`, (m) => nutrient(m, null)),
  rule(`${LEAST} ?${NUMBER}${MINUTES}`, (m) => of("minutes", num(m[1]), null)),
  rule(`(?:${MOST} )?${NUMBER}${MINUTES}`, (m) => of("minutes", null, num(m[1]))),
  rule(`${LEAST} ?(?:an|${NUMBER})${HOURS}`, (m) => of("minutes", (m[1] === undefined ? 1 : num(m[1])) * 60, null)),
  rule(`(?:${MOST} )?(quarter|half|three quarters) (?:of )?an hour`, (m) =>
    of("minutes", null, spoken[m[1] ?? ""] ?? 30),
  ),
  rule(`${MOST} an hour`, () => of("minutes", null, 60)),
  rule(`(?:${MOST} )?${NUMBER}${HOURS}`, (m) => of("minutes", null, num(m[1]) * 60)),
];

function nutrient(match: RegExpExecArray, side: "least" | "most" | null): Bound | null {
  const id = NUTRIENT_WORDS[(match[2] ?? "").toLowerCase()];
  if (id === undefined) return null;
  const value = num(match[1]);
  const isLeast = side === "least" || (side === null && WANTED.has(id));
  // Salt is said in grams and counted as milligrams of sodium.
  const amount = id === "sodium" && value < 50 ? value * 393 : value;
  return of(id, isLeast ? amount : null, isLeast ? null : amount);
}

/** Numbers set for time, energy and nutrients, each with its place; what cannot be meant (0, 0 minutes) is left out. */
export function readBounds(query: string): ReadBound[] {
  const found: ReadBound[] = [];
  for (const [words, read] of READERS)
    for (const match of query.matchAll(words)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (found.some((one) => one.span.from < span.to && span.from < one.span.to)) continue;
      const bound = read(match);
      if (bound !== null && (bound.least ?? bound.most ?? 0) > 0) found.push({ bound, span });
    }
  return found.sort((a, b) => a.span.from - b.span.from);
}

/** The nutrient a word names, for "high in iron". */
export const nutrientNamed = (word: string): NutrientId | null => NUTRIENT_WORDS[word] ?? null;
