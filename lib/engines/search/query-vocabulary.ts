import { cuisineVocabulary } from "./cuisine-words";
import { dietVocabulary } from "./diet-words";
import type { FoodLexicon } from "./food-lexicon";
import { labelVocabulary } from "./label-words";
import { indexWords, nearestWord, type WordIndex } from "./repair-words";

/** Single words that a query is read by: what is no slip of the pen, and what a slip may have been meant as. */
export interface QueryVocabulary {
  has(word: string): boolean;
  /** Whether a word begins so: it may be unfinished. */
  begins(letters: string): boolean;
  readonly index: WordIndex;
}

/** Words in the spelling of `Word.text`, made ready to be compared with. */
export function queryVocabulary(from: Iterable<string>): QueryVocabulary {
  const words = new Set(from);
  const sorted = [...words].sort();
  return {
    has: (word) => words.has(word),
    begins: (letters) => sorted[firstNotBelow(sorted, letters)]?.startsWith(letters) ?? false,
    index: indexWords(words),
  };
}

const vocabularies = new WeakMap<FoodLexicon, QueryVocabulary>();

/** The words of the kitchen itself: made once for a lexicon and kept as long as it. */
export function vocabularyOf(lexicon: FoodLexicon): QueryVocabulary {
  const had = vocabularies.get(lexicon);
  if (had !== undefined) return had;
  const made = queryVocabulary([...dietVocabulary, ...cuisineVocabulary, ...labelVocabulary, ...lexicon.vocabulary]);
  vocabularies.set(lexicon, made);
  return made;
}

function firstNotBelow(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word that was most likely meant, null where none is near; of two as near, the one of a title. */
export function nearest(word: string, ours: QueryVocabulary, titles: readonly QueryVocabulary[]) {
  let best = nearestWord(word, ours.index);
  for (const { index } of titles) {
    const titled = nearestWord(word, index);
    if (titled !== null && (best === null || titled.score <= best.score)) best = titled;
  }
  return best;
}
