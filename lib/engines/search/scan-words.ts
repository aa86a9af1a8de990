import type { Understood, Wish } from "./contract";
import type { FoodLexicon } from "./food-lexicon";
import { understood } from "./put-wish";
import { readExclusion } from "./read-exclusion";
import { readLevel } from "./read-level";
import { readCompound, readInflected, readPhrase } from "./read-phrase";
import { readServings } from "./read-servings";
import type { Word } from "./words";

/** What words were read as, and those that nothing was read from. */
interface Scanned {
  readonly wishes: readonly Understood[];
  readonly left: readonly Word[];
}

/** Reads the words from left to right, the longest phrase first. Endings are guessed at in words that were mended, but for the unfinished one. */
export function scanWords(
  text: string,
  words: readonly Word[],
  lexicon: FoodLexicon,
  mended?: { readonly unfinished: string | null },
): Scanned {
  const wishes: Understood[] = [];
  const left: Word[] = [];
  const put = (from: number, count: number, wish: Wish) => {
    const start = words[from]?.from ?? 0;
    wishes.push(understood(text, { from: start, to: words[from + count - 1]?.to ?? start }, wish));
  };
  for (let at = 0; at < words.length; ) {
    const taken =
      readServings(words, at, put) ||
      readPhrase(words, at, 2, lexicon, put) ||
      readLevel(words, at, put) ||
      readExclusion(words, at, lexicon, put) ||
      readPhrase(words, at, 1, lexicon, put) ||
      readCompound(words, at, lexicon, put) ||
      (mended !== undefined && words[at]?.text !== mended.unfinished ? readInflected(words, at, lexicon, put) : 0);
    if (taken > 0) {
      at += taken;
      continue;
    }
    const word = words[at];
    if (word !== undefined) left.push(word);
    at += 1;
  }
  return { wishes, left };
}
