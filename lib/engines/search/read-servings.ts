import type { Put } from "./put-wish";
import type { Word } from "./words";

/** "for 4 people": how many words say so from here, 0 for none. */
export function readServings(words: readonly Word[], at: number, put: Put): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  const count = Number(first?.folded === "for" ? second?.folded : Number.NaN);
  if (
    !(count >= 1 && count <= 100) ||
    !/^(?:people|person|persons|of|guest|guests|serving|servings|adults?)$/.test(third?.folded ?? "")
  )
    return 0;
  put(at, 3, { kind: "servings", servings: count });
  return 3;
}
