import { wordsIn } from "./words";

/** Titles by the words they are made of, for looking them up at every letter that is typed. */
export interface TitleIndex {
  /**
   * Ids of titles that have some of the words, at most `limit`: those with more of them first, then shorter titles.
   * Words in the spelling of `Word.text`; `prefix` is the one of them that a word of a title may begin with.
   */
  find(words: readonly string[], prefix: string | null, limit: number): readonly string[];
}

const MOST_WORDS = 12;

/** Some microseconds a title. */
export function titleIndex(titles: readonly { readonly id: string; readonly title: string }[]): TitleIndex {
  const placesOf = new Map<string, number[]>();
  for (const [place, { title }] of titles.entries())
    for (const word of new Set(singleWords(wordsIn(title).map(({ text }) => text)))) {
      const places = placesOf.get(word);
      if (places === undefined) placesOf.set(word, [place]);
      else places.push(place);
    }
  const sorted = [...placesOf.keys()].sort();
  const lengthOf = (place: number) => titles[place]?.title.length ?? 0;
  return {
    find(words, prefix, limit) {
      const counts = new Uint8Array(titles.length);
      const last = new Uint8Array(titles.length);
      const found: number[] = [];
      const wanted = [...new Set(words.flatMap((word) => (word === prefix ? [word] : singleWords([word]))))];
      for (const [at, word] of wanted.slice(0, MOST_WORDS).entries())
        for (const known of word === prefix ? beginningWith(sorted, word) : [word])
          for (const place of placesOf.get(known) ?? []) {
            // A title has a word once, however often and in whatever forms it says it.
            if (last[place] === at + 1) continue;
            last[place] = at + 1;
            if (counts[place] === 0) found.push(place);
            counts[place] = (counts[place] ?? 0) + 1;
          }
      return found
        .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || lengthOf(a) - lengthOf(b) || a - b)
        .slice(0, limit)
        .flatMap((place) => titles[place]?.id ?? []);
    },
  };
}

const singleWords = (words: readonly string[]): string[] => words.flatMap((word) => word.split(" "));

function beginningWith(sorted: readonly string[], letters: string): readonly string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < letters) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(letters) === true) end += 1;
  return sorted.slice(low, end);
}
