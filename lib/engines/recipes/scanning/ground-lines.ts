import { foldWord } from "../lines/tokens";

/** A line that was found on the page, with where. */
export interface Grounded {
  readonly text: string;
  /** Places in the printed lines, in order. */
  readonly sources: readonly number[];
}

export interface Grounding {
  readonly grounded: readonly Grounded[];
  /** Lines that are not on the page. */
  readonly ungrounded: readonly string[];
}

const SHARE = 0.8;
const MOST_JOINED = 14;

/**
 * Which lines stand on the page: at least four words in five of a line, and every figure of it, must come in one stretch
 * of printed lines. Whatever wrote the line, one that is not on the page is not of this recipe.
 */
export function groundLines(lines: readonly string[], printed: readonly string[]): Grounding {
  const pages = printed.map(wordsOf);
  const grounded: Grounded[] = [];
  const ungrounded: string[] = [];
  for (const text of lines) {
    const sources = sourceOf(wordsOf(text), pages);
    if (sources === null) ungrounded.push(text);
    else grounded.push({ text, sources });
  }
  return { grounded, ungrounded };
}

function sourceOf(words: readonly string[], pages: readonly (readonly string[])[]): readonly number[] | null {
  if (words.length === 0) return null;
  const figures = words.filter((word) => /\d/.test(word));
  let best: { from: number; length: number; share: number } | null = null;
  for (let from = 0; from < pages.length; from++) {
    const have = new Map<string, number>();
    for (let length = 1; length <= MOST_JOINED && from + length <= pages.length; length++) {
      for (const word of pages[from + length - 1] ?? []) have.set(word, (have.get(word) ?? 0) + 1);
      if (!figures.every((figure) => have.has(figure))) continue;
      const left = new Map(have);
      let found = 0;
      for (const word of words) {
        const count = left.get(word) ?? 0;
        if (count === 0) continue;
        left.set(word, count - 1);
        found += 1;
      }
      const share = found / words.length;
      if (share < SHARE) continue;
      if (best === null || share > best.share + 0.05 || (length < best.length && share >= best.share))
        best = { from, length, share };
      break;
    }
  }
  if (best === null) return null;
  const { from, length } = best;
  const wanted = new Set(words);
  return Array.from({ length }, (_, place) => from + place).filter((place) =>
    (pages[place] ?? []).some((word) => wanted.has(word)),
  );
}

/** Figures stay as they are; a fraction is itself. */
const wordsOf = (text: string): readonly string[] =>
  foldWord(text.replace(/(\d)(?=\p{L})/gu, "$1 ")).match(/\d+(?:[.,/]\d+)?|[½¼¾⅓⅔⅛]|\p{L}+/gu) ?? [];
