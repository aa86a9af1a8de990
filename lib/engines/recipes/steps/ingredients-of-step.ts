import { foldWord } from "../lines/tokens";

/** Words that tell kinds of a food apart but are no food by themselves. */
const WEAK = new Set(
  "fresh dried frozen ground whole large small medium red white green black yellow brown golden light dark extra virgin plain all purpose self raising raw cooked ripe hot cold warm sweet sour salted unsalted low fat free range organic baby young mixed good quality fine coarse leaf leave piece slice half clove sprig stick cup can tin jar pack fillet breast thigh or and of the a in with for to into de la le du des en con di al mit und aus".split(
    " ",
  ),
);
const EVERYTHING =
  /\b(?:all (?:of )?the (?:remaining |other )?ingredients|everything|alle zutaten|tous les ingredients|todos los ingredientes|tutti gli ingredienti|wszystkie skladniki|alle ingredienten|alla ingredienser|todos os ingredientes)\b/;

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:oes|ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}

const wordsOf = (text: string) => (foldWord(text.slice(0, 20_000)).match(/[\p{L}]+/gu) ?? []).map(singular);

/**
 * Which lines a step uses, as indices in line order: a line is named by the last word of its food ("oil" of "olive
 * oil"), or by any word no other line shares ("chicken" of "chicken thighs"). Where two lines end alike, the one whose
 * other words are said too wins; said alone, the word means both.
 */
export function ingredientsOfStep(step: string, lines: readonly { readonly name: string }[]): number[] {
  const said = wordsOf(step);
  const spoken = new Set(said);
  if (EVERYTHING.test(foldWord(step))) return lines.map((_, i) => i);
  const named = lines.map((line) => wordsOf(line.name));
  const owners = new Map<string, number>();
  for (const words of named) for (const word of new Set(words)) owners.set(word, (owners.get(word) ?? 0) + 1);
  const heads = named.map((words) => words.findLast((word) => !WEAK.has(word)) ?? words.at(-1) ?? "");
  const isHeadSaid = (i: number) => spoken.has(heads[i] ?? "");
  const extra = (i: number) => (named[i] ?? []).filter((word) => word !== heads[i] && spoken.has(word)).length;
  return lines.flatMap((_, i) => {
    const words = named[i] ?? [];
    if (words.length === 0) return [];
    if (!isHeadSaid(i)) {
      const isUnique = words.some(
        (word) => word.length > 3 && !WEAK.has(word) && spoken.has(word) && owners.get(word) === 1,
      );
      return isUnique ? [i] : [];
    }
    const rivals = lines.map((_other, j) => j).filter((j) => heads[j] === heads[i]);
    const most = Math.max(...rivals.map(extra));
    return extra(i) === most ? [i] : [];
  });
}
