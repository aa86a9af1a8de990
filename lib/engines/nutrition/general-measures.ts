import type { Food } from "../foods/food";

/**
 * General figures for measures no table has for a food. They are this kitchen's own estimates from ordinary products,
 * not measurements, and are shown as such ("general figure"); their ranges are wide on purpose.
 */
export interface GeneralMeasure {
  readonly grams: number;
  readonly low: number;
  readonly high: number;
}

type ByCategory = Readonly<Record<string, GeneralMeasure>>;

const about = (grams: number, low: number, high: number): GeneralMeasure => ({ grams, low, high });

/** Unit id → grams of one, by food category; `""` is every other category. */
const UNITS: Readonly<Record<string, ByCategory>> = {
  clove: { "": about(3, 2, 7) },
  handful: {
    "": about(30, 20, 50),
    "herbs and spices": about(10, 5, 20),
    fruit: about(70, 40, 100),
    "breakfast cereals": about(25, 15, 40),
  },
  bunch: {
    "": about(250, 100, 400),
    "herbs and spices": about(40, 20, 80),
    vegetables: about(200, 50, 350),
    fruit: about(500, 200, 900),
  },
  sprig: { "": about(1, 0.4, 2) },
  leaf: { "": about(0.5, 0.1, 15), "herbs and spices": about(0.4, 0.1, 1.5), vegetables: about(10, 0.5, 25) },
  stalk: {
    "": about(40, 10, 65),
    "fats and oils": about(113, 110, 115),
    "dairy and eggs": about(113, 28, 115),
    "herbs and spices": about(4, 1, 15),
  },
  slice: {
    "": about(25, 10, 45),
    bakery: about(35, 20, 55),
    "dairy and eggs": about(22, 17, 30),
    "cured meat and sausages": about(20, 8, 30),
    vegetables: about(12, 5, 30),
    fruit: about(15, 7, 40),
    beef: about(60, 30, 100),
    poultry: about(40, 20, 85),
    "ready meals": about(110, 80, 150),
  },
  strip: { "": about(15, 5, 40) },
  knob: { "": about(15, 8, 25) },
  inch: { "": about(10, 5, 20) },
  can: {
    "": about(400, 340, 440),
    "fish and seafood": about(150, 110, 215),
    "soups and sauces": about(400, 290, 440),
    drinks: about(350, 330, 360),
  },
  jar: { "": about(350, 200, 700), "herbs and spices": about(40, 25, 60) },
  bottle: {
    "": about(500, 250, 750),
    "alcoholic drinks": about(740, 330, 760),
    "soups and sauces": about(300, 150, 550),
  },
  pack: {
    "": about(250, 100, 500),
    "herbs and spices": about(20, 7, 35),
    bakery: about(350, 200, 500),
    "soups and sauces": about(35, 20, 60),
    "cured meat and sausages": about(340, 200, 454),
  },
  sachet: { "": about(10, 5, 30), bakery: about(7, 6, 9), "herbs and spices": about(10, 5, 30) },
  bag: { "": about(300, 150, 600) },
  box: { "": about(400, 200, 500) },
  carton: { "": about(500, 200, 1000) },
  tub: { "": about(350, 150, 500) },
  tube: { "": about(200, 100, 450) },
  fillet: { "": about(150, 100, 220), poultry: about(175, 120, 250) },
  cube: { "": about(10, 4, 20) },
  sheet: { "": about(40, 15, 250), "grains and pasta": about(20, 15, 30) },
  ball: { "": about(125, 60, 250) },
  block: { "": about(250, 100, 450), "sugar and sweets": about(100, 50, 200) },
  loaf: { "": about(450, 300, 800) },
  wedge: { "": about(15, 7, 40) },
  ear: { "": about(100, 70, 150) },
  head: { "": about(500, 200, 1000) },
  rack: { "": about(800, 400, 1500) },
  scoop: { "": about(40, 25, 70) },
  serving: { "": about(100, 50, 200) },
};

/** One piece of a food without a piece weight, by category. Absent: nothing general can be said. */
const PIECES: ByCategory = {
  vegetables: about(90, 30, 200),
  fruit: about(110, 30, 200),
  poultry: about(170, 90, 250),
  beef: about(200, 110, 320),
  pork: about(160, 90, 250),
  "lamb, veal and game": about(150, 80, 250),
  "fish and seafood": about(150, 60, 220),
  "cured meat and sausages": about(55, 20, 110),
  bakery: about(50, 20, 110),
  "ready meals": about(120, 40, 250),
  "nuts and seeds": about(1.5, 0.5, 5),
  "herbs and spices": about(0.5, 0.1, 3),
  "sugar and sweets": about(8, 3, 40),
  snacks: about(8, 2, 30),
  "grains and pasta": about(20, 8, 60),
  "dairy and eggs": about(50, 15, 125),
};

/** Grams of one millilitre by category, for foods with no volume measure. */
const DENSITIES: Readonly<Record<string, number>> = {
  drinks: 1,
  "alcoholic drinks": 0.98,
  "soups and sauces": 1.03,
  "dairy and eggs": 1,
  "fats and oils": 0.92,
  "sugar and sweets": 0.85,
  "herbs and spices": 0.45,
  "grains and pasta": 0.7,
  "breakfast cereals": 0.3,
  "nuts and seeds": 0.55,
  "pulses and soya": 0.75,
  vegetables: 0.55,
  fruit: 0.65,
  bakery: 0.45,
  snacks: 0.25,
  "ready meals": 0.9,
};

/** Whole spices and other pieces whose food is measured only ground or in another size; the line's word decides. */
const NAMED_PIECES: readonly (readonly [word: string, category: string, measure: GeneralMeasure])[] = [
  ["clove", "herbs and spices", about(0.08, 0.05, 0.12)],
  ["peppercorn", "herbs and spices", about(0.05, 0.03, 0.08)],
  ["cinnamon", "herbs and spices", about(4, 2, 7)],
  ["anise", "herbs and spices", about(1, 0.5, 2)],
  ["bay", "herbs and spices", about(0.2, 0.1, 0.6)],
  ["cardamom", "herbs and spices", about(0.2, 0.1, 0.3)],
  ["allspice", "herbs and spices", about(0.08, 0.05, 0.12)],
  ["juniper", "herbs and spices", about(0.1, 0.05, 0.2)],
  ["vanilla", "herbs and spices", about(3, 1, 5)],
  ["celeriac", "vegetables", about(600, 400, 900)],
  ["cherry", "fruit", about(6, 4, 9)],
  ["sausage", "cured meat and sausages", about(60, 25, 110)],
];

const FRESH_HERB =
  /\b(parsley|cilantro|coriander|basil|mint|peppermint|spearmint|dill|chives?|thyme|rosemary|oregano|sage|tarragon|chervil|marjoram)\b/i;

/** The category general figures go by: fresh herbs stand among the vegetables of the table but come in small bunches. */
function kindOf(food: Food): string {
  return FRESH_HERB.test(food.name) && food.category === "vegetables" ? "herbs and spices" : food.category;
}

/** Foods whose unit is far from that of their category. */
const NAMED_UNITS: readonly (readonly [unitId: string, name: RegExp, measure: GeneralMeasure])[] = [
  ["sheet", /gelatin/i, about(2, 1.6, 4)],
  ["leaf", /\bbay\b/i, about(0.2, 0.1, 0.6)],
  ["leaf", /gelatin/i, about(2, 1.6, 4)],
  ["stalk", /lemon ?grass/i, about(15, 8, 30)],
  ["bunch", /spring|scallion|radish/i, about(110, 60, 180)],
];

export function generalUnit(unitId: string, food: Food): GeneralMeasure | null {
  const named = NAMED_UNITS.find(([unit, name]) => unit === unitId && name.test(food.name));
  if (named !== undefined) return named[2];
  const rows = UNITS[unitId];
  return rows === undefined ? null : (rows[kindOf(food)] ?? rows[""] ?? null);
}

/** A piece named in the line itself, where a general figure beats the table's measure of another size. */
export function namedPiece(food: Food, lineWords: ReadonlySet<string>): GeneralMeasure | null {
  if (["link", "breakfast", "cocktail", "mini"].some((word) => lineWords.has(word))) return null;
  const row = NAMED_PIECES.find(
    ([word, category]) => lineWords.has(word) && (category === "" || category === food.category),
  );
  return row?.[2] ?? null;
}

export function generalPiece(food: Food): GeneralMeasure | null {
  return PIECES[kindOf(food)] ?? null;
}

export function generalDensity(category: string): number {
  return DENSITIES[category] ?? 0.65;
}
