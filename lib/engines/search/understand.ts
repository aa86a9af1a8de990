import type { Understanding } from "./contract";
import type { FoodLexicon } from "./food-lexicon";
import { understood, unique } from "./put-wish";
import { nearest, type QueryVocabulary, vocabularyOf } from "./query-vocabulary";
import { readBounds } from "./read-bounds";
import { scanWords } from "./scan-words";
import { saysNothing, wordsIn } from "./words";

export interface ReadOptions {
  /** Words of titles, needed only where a first reading has left words unknown. */
  readonly titles?: readonly QueryVocabulary[];
  /** Finished: the last word is whole. */
  readonly isWhole?: boolean;
}

const LONGEST_QUERY = 240;
const MOST_WORDS = 40;

/** What a query asks for. Any text has an answer; longer ones than 240 characters are cut. */
export function understand(query: string, lexicon: FoodLexicon, options: ReadOptions = {}): Understanding {
  const text = query.slice(0, LONGEST_QUERY);
  const bounds = readBounds(text);
  const all = wordsIn(text).slice(0, MOST_WORDS);
  const words = all.filter((word) => !bounds.some(({ span }) => word.from < span.to && span.from < word.to));
  const isOpen = options.isWhole !== true && /[\p{L}\p{N}]$/u.test(text);

  const first = scanWords(text, words, lexicon);
  const known = vocabularyOf(lexicon);
  const titles = options.titles ?? [];
  const strange = first.left.filter((word) => !saysNothing(word) && !known.has(word.text) && !/^\d+$/.test(word.text));
  const repairs: Understanding["repairs"][number][] = [];
  const unknown: string[] = [];
  let prefix: string | null = null;
  const mended = words.map((word) => {
    if (!strange.includes(word)) return word;
    if (titles.some((vocabulary) => vocabulary.has(word.text))) return word;
    if (isOpen && word === words.at(-1) && [known, ...titles].some((vocabulary) => vocabulary.begins(word.text))) {
      prefix = word.text;
      return word;
    }
    unknown.push(word.text);
    const better = nearest(word.text, known, titles);
    if ((better === null || better.slips > 1) && lexicon.inflected(word.folded) !== null) return word;
    if (better === null) return word;
    repairs.push({ from: word.from, to: word.to, wrote: text.slice(word.from, word.to), read: better.word });
    return { ...word, text: better.word, folded: better.word };
  });
  const { wishes, left } = strange.length === 0 ? first : scanWords(text, mended, lexicon, { unfinished: prefix });
  const bounded = bounds.map(({ bound, span }) => understood(text, span, { kind: "bound", bound }));
  const ruledOut = wishes.filter((wish) => wish.kind === "without" || wish.kind === "without-label");
  const nameWords = mended
    .filter((word) => !saysNothing(word) && !ruledOut.some(({ span }) => word.from < span.to && span.from < word.to))
    .map((word) => word.text);
  return {
    query: text,
    wishes: unique([...wishes, ...bounded]).sort((a, b) => a.span.from - b.span.from),
    words: left.filter((word) => !saysNothing(word)).map((word) => word.text),
    nameWords,
    prefix,
    unknown,
    repairs,
  };
}
