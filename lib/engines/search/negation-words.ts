import type { Word } from "./words";

/** Words that rule out what follows them. */
export const NEGATORS: ReadonlySet<string> = new Set(
  `without no not except minus excluding avoid avoiding skip hate hates dislike never omit nor ohne keine kein sans sin senza
  bez zonder geen utan inte sem niet nicht`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** How many words rule out what follows them, from here; 0 for none. */
export function negatedAfter(words: readonly Word[], at: number): number {
  const folded = words.slice(at, at + 3).map((word) => word.folded);
  const [first = "", second = "", third = ""] = folded;
  if (/^(?:allergic|intolerant|allergy)$/.test(first) && second === "to") return 2;
  if (first === "hold" && second === "the") return 2;
  if (first === "free" && /^(?:of|from)$/.test(second)) return 2;
  if (/^(?:dont|doesnt|cant)$/.test(first) && /^(?:like|want|eat|have)$/.test(second)) return 2;
  if (/^(?:do|does|can)$/.test(first) && second === "not" && /^(?:like|want|eat|have)$/.test(third)) return 3;
  if (first === "but" && NEGATORS.has(second)) return 2;
  if (!NEGATORS.has(first)) return 0;
  return /^(?:for|using|with)$/.test(second) ? 2 : 1;
}

/** How many words join a further thing to a list of things ruled out ("or", "and no"); 0 where the list ends. */
export function endsExclusion(words: readonly Word[], at: number): number {
  const [first = "", second = ""] = words.slice(at, at + 2).map((word) => word.folded);
  if (/^(?:or|and|nor|oder|und|et|ni|o|e|lub|i|of|en|eller|och|ou)$/.test(first)) return NEGATORS.has(second) ? 2 : 1;
  return 0;
}
