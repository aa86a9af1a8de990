const RIGHT_TO_LEFT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const LETTER = /\p{L}/u;

type Direction = "left" | "right" | null;

/** Written from right to left, at least in part. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** A word where it stands; what is `isTight` follows the one before it without a space. */
export interface PlacedWord {
  readonly text: string;
  readonly isTight: boolean;
}

const placed = (text: string): PlacedWord => ({ text, isTight: false });

/**
 * The words of one line as they stand from left to right, each as it is written: those of Hebrew and Arabic run the other
 * way, numbers among them stay with them. The first word with letters says which way the line itself runs. A part of the
 * Unicode bidirectional algorithm: whole words, one level deep.
 */
export function visualOrder(words: readonly string[]): PlacedWord[] {
  const own = words.map(directionOf);
  const base = own.find((direction) => direction !== null) ?? "left";
  if (!own.includes("right")) return words.map(placed);
  const directions = own.map((direction, at) => direction ?? between(own, at) ?? base);
  const runs: { readonly direction: Direction; readonly words: string[] }[] = [];
  for (const [at, word] of words.entries()) {
    const direction = directions[at] ?? base;
    const last = runs.at(-1);
    if (last?.direction === direction) last.words.push(word);
    else runs.push({ direction, words: [word] });
  }
  const turned = runs.map((run) =>
    run.direction === "left"
      ? run.words.map(placed)
      : base === "right"
        ? run.words.toReversed().map(placed)
        : within(run.words),
  );
  return (base === "right" ? turned.toReversed() : turned).flat();
}

/** Words from right to left within a line that runs the other way: the comma behind them is the line's own. */
function within(words: readonly string[]): PlacedWord[] {
  const last = words.at(-1) ?? "";
  const sign = /[.,;:!?…]+$/u.exec(last)?.[0] ?? "";
  const own = sign === "" ? words : [...words.slice(0, -1), last.slice(0, -sign.length)];
  const order = own.toReversed().map(placed);
  return sign === "" ? order : [...order, { text: sign, isTight: true }];
}

function directionOf(word: string): Direction {
  if (isRightToLeft(word)) return "right";
  return LETTER.test(word) ? "left" : null;
}

/** A number or sign runs with its neighbours where they agree. */
function between(directions: readonly Direction[], at: number): Direction {
  const before = directions.slice(0, at).findLast((one) => one !== null) ?? null;
  const after = directions.slice(at + 1).find((one) => one !== null) ?? null;
  return before === after ? before : null;
}

const MIRRORED: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
};

/** A sign beside letters that run from right to left, as it is drawn there: brackets open to the other side. */
export const mirrored = (sign: string): string =>
  [...sign]
    .reverse()
    .map((one) => MIRRORED[one] ?? one)
    .join("");
