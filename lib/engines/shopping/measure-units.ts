/** Kitchen units a need can still be weighed by when its recipe line came without grams. */
const GRAMS: Readonly<Record<string, number>> = { mg: 0.001, g: 1, kg: 1000, oz: 28.349523125, lb: 453.59237 };
const MILLILITRES: Readonly<Record<string, number>> = {
  ml: 1,
  cl: 10,
  dl: 100,
  l: 1000,
  teaspoon: 4.92892159375,
  tablespoon: 14.78676478125,
  "fluid ounce": 29.5735295625,
  cup: 236.5882365,
  pint: 473.176473,
  quart: 946.352946,
  gallon: 3785.411784,
};
const SPELLINGS: Readonly<Record<string, string>> = {
  milligram: "mg",
  gram: "g",
  gramme: "g",
  gr: "g",
  kilogram: "kg",
  kilo: "kg",
  ounce: "oz",
  pound: "lb",
  lbs: "lb",
  millilitre: "ml",
  milliliter: "ml",
  centilitre: "cl",
  centiliter: "cl",
  decilitre: "dl",
  deciliter: "dl",
  litre: "l",
  liter: "l",
  tsp: "teaspoon",
  t: "teaspoon",
  tbsp: "tablespoon",
  tbs: "tablespoon",
  "fl oz": "fluid ounce",
  "fl. oz": "fluid ounce",
  c: "cup",
  pt: "pint",
  qt: "quart",
};

/** The one spelling of a unit: "Tablespoons." and "tbsp" are both "tablespoon". An unknown unit keeps its singular. */
export function unitName(unit: string): string {
  const plain = unit.trim().toLowerCase().replace(/\.$/, "");
  const known = (name: string) => SPELLINGS[name] ?? (name in GRAMS || name in MILLILITRES ? name : null);
  return known(plain) ?? known(plain.replace(/s$/, "")) ?? singularOf(plain);
}

/** Grams of one `unit`, when the unit is itself a weight; else null. */
export const unitGrams = (unit: string): number | null => GRAMS[unitName(unit)] ?? null;

/** Millilitres of one `unit` (US customary measures), when it is a volume; else null. */
export const unitMillilitres = (unit: string): number | null => MILLILITRES[unitName(unit)] ?? null;

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(lea|loa|hal|cal)ves$/, "$1f"],
  [/(s|sh|ch|x|z)es$/, "$1"],
  [/(potato|tomato|mango)es$/, "$1"],
  [/([^aeiou])ies$/, "$1y"],
  [/([^s])s$/, "$1"],
];

/** English singular of a unit or food word, by general endings. */
export function singularOf(word: string): string {
  for (const [ending, singular] of ENDINGS) if (ending.test(word)) return word.replace(ending, singular);
  return word;
}

/** English plural of a unit or food word, by general endings; a word that is plural already stays. */
export function pluralOf(word: string): string {
  if (singularOf(word) !== word) return word;
  if (/(s|sh|ch|x|z|potato|tomato|mango)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
  if (/(lea|loa|hal|cal)f$/.test(word)) return word.replace(/f$/, "ves");
  return `${word}s`;
}
