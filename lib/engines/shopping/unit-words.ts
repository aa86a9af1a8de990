import { singular, singularPhrase } from "../foods/singular";
import { unitNamed } from "../recipes/units";

/** One word for a unit, whatever its spelling or language: "Tablespoons." is "tbsp"; an unknown one keeps its singular. */
export function unitWord(unit: string): string {
  return unitNamed(unit)?.id.replace("metric ", "") ?? singularPhrase(unit.trim().toLowerCase());
}

/** Abbreviations, and words that count cooked portions the same for one and many. */
const WITHOUT_PLURAL = new Set("mg g dag hg kg oz lb ml cl dl l tbsp tsp krm".split(" ").concat("fl oz"));

/** Plural of a unit or a food's name, by the endings of English; what is plural already stays. */
export function pluralOf(phrase: string): string {
  const words = phrase.split(" ");
  const last = words.pop() ?? "";
  if (WITHOUT_PLURAL.has(phrase) || singular(last) !== last) return phrase;
  return [...words, pluralWord(last)].join(" ");
}

function pluralWord(word: string): string {
  if (/(s|sh|ch|x|z|potato|tomato|mango)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
  if (/(lea|loa|hal|cal)f$/.test(word)) return word.replace(/f$/, "ves");
  return `${word}s`;
}
