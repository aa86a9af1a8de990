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

const vocabularies = new WeakMap<FoodLexicon, QueryVocabulary>();

/** Made once for a lexicon and kept as long as it. */
export function vocabularyOf(lexicon: FoodLexicon): QueryVocabulary {
  const had = vocabularies.get(lexicon);
  if (had !== undefined) return had;
  const words = new Set([...dietVocabulary, ...cuisineVocabulary, ...labelVocabulary, ...lexicon.vocabulary]);
  const sorted = [...words].sort();
  const made: QueryVocabulary = {
    has: (word) => words.has(word),
    begins: (letters) => sorted[firstNotBelow(sorted, letters)]?.startsWith(letters) ?? false,
    index: indexWords(words),
  };
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

/** The nearer of a word of ours and one of a title, null where neither is near; the title's where they are as near. */
export function nearest(word: string, ours: WordIndex, titles: WordIndex) {
  const own = nearestWord(word, ours);
  const titled = nearestWord(word, titles);
  return own !== null && (titled === null || own.score < titled.score) ? own : titled;
}
