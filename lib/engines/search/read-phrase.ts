import type { Wish } from "./contract";
import { cuisinesOf } from "./cuisine-words";
import { dietAsked, mealAsked } from "./diet-words";
import { dishWord } from "./dish-words";
import type { FoodLexicon } from "./food-lexicon";
import { LONGEST_LABEL, labelsAsked } from "./label-words";
import { NEGATORS } from "./negation-words";
import type { Put } from "./put-wish";
import { phraseOf, saysNothing, type Word } from "./words";

/** The longest phrase of at least `least` words that starts here and means something: how many words it has, 0 for none. */
export function readPhrase(words: readonly Word[], at: number, least: number, lexicon: FoodLexicon, put: Put): number {
  for (let count = Math.min(LONGEST_LABEL, words.length - at); count >= least; count--) {
    const part = words.slice(at, at + count);
    const [head, tail] = [part[0], part.at(-1)];
    // A phrase neither begins nor ends with a word that says nothing, unless it is a known one ("on the go").
    const phrase = phraseOf(part.map((word) => word.text).join(" "));
    const folded = part.map((word) => word.folded).join(" ");
    const wish = wishOfPhrase(phrase, folded, lexicon, count > 1 && (isFiller(head) || isFiller(tail)), count);
    if (wish === null) continue;
    put(at, count, wish);
    return count;
  }
  return 0;
}

/** Whether a word says nothing of what is wanted, or rules out what follows. */
export const isFiller = (word: Word | undefined): boolean =>
  word === undefined || saysNothing(word) || NEGATORS.has(word.folded);

function wishOfPhrase(
  phrase: string,
  folded: string,
  lexicon: FoodLexicon,
  isLoose: boolean,
  count: number,
): Wish | null {
  const diet = dietAsked(phrase) ?? dietAsked(folded);
  if (diet !== null) return { kind: "diet", diet };
  const meal = mealAsked(phrase) ?? mealAsked(folded);
  if (meal !== null) return { kind: "meal", meal };
  const cuisines = cuisinesOf(phrase);
  if (cuisines.length > 0) return { kind: "cuisine", name: phrase, cuisines };
  const labels = labelsAsked(phrase);
  const isCourseOfFood = labels.length > 0 && FOOD_BEFORE_COURSE.has(phrase);
  if (labels.length > 0 && !isCourseOfFood) return { kind: "label", labels };
  if (isLoose || (count === 1 && saysNothing({ text: phrase, folded, from: 0, to: 0 }))) return null;
  const food = lexicon.find(phrase, folded);
  if (food !== null) return { kind: "food", food };
  return labels.length > 0 ? { kind: "label", labels } : null;
}

/** "Kartoffelsuppe": a soup, of potatoes. */
export function readCompound(words: readonly Word[], at: number, lexicon: FoodLexicon, put: Put): number {
  const dish = dishWord(words[at]?.folded ?? "");
  if (dish === null) return 0;
  put(at, 1, { kind: "label", labels: [dish.label] });
  const stems = [dish.before, dish.before.replace(/(?:en|er|n|s|e)$/, "")];
  const food = stems
    .map((stem) => (stem.length < 3 ? null : lexicon.find(phraseOf(stem), stem)))
    .find((one) => one !== null);
  if (food !== undefined) put(at, 1, { kind: "food", food });
  return 1;
}

/** A food's name of another language with an ending that no table lists. */
export function readInflected(words: readonly Word[], at: number, lexicon: FoodLexicon, put: Put): number {
  const word = words[at];
  const food = word === undefined || saysNothing(word) ? null : lexicon.inflected(word.folded);
  if (food === null) return 0;
  put(at, 1, { kind: "food", food });
  return 1;
}

/** Both a food and a course: in a query the food is meant, and a title with it is found either way. */
const FOOD_BEFORE_COURSE: ReadonlySet<string> = new Set([
  "bread",
  "noodle",
  "pasta",
  "rice",
  "stock",
  "broth",
  "tortilla",
  "cabbage roll",
]);
