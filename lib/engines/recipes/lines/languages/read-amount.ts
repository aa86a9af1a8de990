import { type Unit, unitById, unitNamed } from "../../units";
import { type Amount, amount } from "../numbers";
import type { Token } from "../tokens";
import { ABOUT, AND_WORDS, numberOf, partOf, RANGE_WORDS, VAGUE } from "./amount-words";
import { isHeap, isSize } from "./name-words";

export interface ReadAmount {
  readonly quantity: Amount | null;
  readonly times: boolean;
  /** Index of the first token after it. */
  readonly next: number;
  /** "etwas", "un peu de": an amount that gives no number. */
  readonly vague: boolean;
}

const DOZEN = /^(?:dutzend|douzaines?|docenas?|dozzin[ae]|tuzin[y]?|dozijn|dussin|duzias?)$/;
const folded = (token: Token | undefined) => token?.folded ?? "";

/** Number words from `i`: "zwei bis drei", "eine halbe", "tres cuartos", "een en een halve"; null where there are none. */
function readWords(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  const first = tokens[i];
  if (!first) return null;
  const value = first.kind === "number" ? (first.amount?.max ?? null) : numberOf(first.folded);
  if (value === null) return null;
  const part = partOf(folded(tokens[i + 1]));
  if (part !== null && Number.isInteger(value)) {
    // "eine halbe", "1 demi", "tres cuartos"; "un terzo", but "2 halve uien" are two halves as well.
    return { value: value * part, next: i + 2 };
  }
  const times = folded(tokens[i + 1]);
  if (first.kind === "word" && value <= 2 && numberOf(times) !== null && (numberOf(times) ?? 0) >= 2)
    return { value: value * (numberOf(times) ?? 1), next: i + 2 };
  const added = addedPart(tokens, i + 1);
  return added ? { value: value + added.value, next: added.next } : { value, next: i + 1 };
}

/** "y media", "et demie", "und eine halbe", "e un quarto" from `i`. */
export function addedPart(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  if (!AND_WORDS.has(folded(tokens[i]))) return null;
  const article = numberOf(folded(tokens[i + 1])) === 1 ? 1 : 0;
  const value = partOf(folded(tokens[i + 1 + article]));
  return value === null || value >= 1 ? null : { value, next: i + 2 + article };
}

/** The amount that begins at token `i`, words before it that only say "about" passed over. */
export function readAmount(tokens: readonly Token[], i: number): ReadAmount {
  for (const phrase of VAGUE)
    if (
      phrase.every((word, k) => matches(tokens[i + k], word, k === phrase.length - 1)) &&
      tokens[i + phrase.length]?.kind !== "number"
    )
      return { quantity: null, times: false, next: i + phrase.length, vague: true };
  let at = i;
  while (ABOUT.has(folded(tokens[at])) || (at > i && folded(tokens[at]) === ".")) at++;
  if (tokens[at]?.folded === "de" && at > i) at++;
  const token = tokens[at];
  if (!token) return { quantity: null, times: false, next: i, vague: false };
  if (token.kind === "number") {
    const part = partOf(folded(tokens[at + 1]));
    const whole = token.amount;
    if (whole && part !== null && whole.min === whole.max && Number.isInteger(whole.max) && !token.times)
      return { quantity: amount(whole.max * part), times: false, next: at + 2, vague: false };
    if (whole && DOZEN.test(folded(tokens[at + 1])) && tokens[at + 2])
      return { quantity: amount(whole.min * 12, whole.max * 12), times: false, next: at + 2, vague: false };
    const added = addedPart(tokens, at + 1);
    if (whole && added)
      return {
        quantity: amount(whole.min + added.value, whole.max + added.value),
        times: false,
        next: added.next,
        vague: false,
      };
    return { quantity: whole, times: token.times, next: at + 1, vague: false };
  }
  const low = readWords(tokens, at);
  if (!low) return { quantity: null, times: false, next: i, vague: false };
  const joins = RANGE_WORDS.has(folded(tokens[low.next])) || /^[-–—]$/.test(folded(tokens[low.next]));
  const high = joins ? readWords(tokens, low.next + 1) : null;
  if (high && high.value > low.value)
    return { quantity: amount(low.value, high.value), times: false, next: high.next, vague: false };
  const times = /^[x×]$/.test(folded(tokens[low.next]));
  return { quantity: amount(low.value), times, next: low.next + (times ? 1 : 0), vague: false };
}

/** "d'" may open the word it stands before. */
function matches(token: Token | undefined, word: string, last: boolean): boolean {
  if (!token) return false;
  return token.folded === word || (last && word.endsWith("'") && token.folded.startsWith(word));
}

export interface ReadUnit {
  readonly text: string;
  readonly unit: Unit;
  readonly next: number;
}

const LONGEST_UNIT = 6;
/** "Good" and "light" before a measure say how full it is, after it they are of the food. */
const PRAISE = /^(?:gut|leicht|bonnes?|belles?|buena?|bem)$/;
/** Pieces in words that English uses for other things. */
const PIECES = new Set(["bit", "bitar", "port", "ask", "rol", "klot"]);

/** "Noce di burro" is a measure, "noce moscata" a spice. */
function isPartOfName(unit: Unit, tokens: readonly Token[], next: number): boolean {
  if (unit.id !== "knob") return false;
  const [link, fat] = [tokens[next]?.folded ?? "", tokens[next + 1]?.folded ?? ""];
  return !/(?:beurre|burro|mantequilla|manteiga|margarin|butter|boter|smor|masl|strutto|saindoux)/.test(
    `${link} ${fat}`,
  );
}

/** The measure that begins at token `i`, sizes before it and "heaped" or "level" beside it included. */
export function readUnit(line: string, tokens: readonly Token[], i: number): ReadUnit | null {
  let start = i;
  while (
    start < i + 3 &&
    (isSize(folded(tokens[start])) || isHeap(folded(tokens[start])) || (start > i && folded(tokens[start]) === "."))
  )
    start++;
  for (let used = Math.min(LONGEST_UNIT, tokens.length - start); used > 0; used--) {
    const first = tokens[start];
    const last = tokens[start + used - 1];
    if (!first || !last || first.kind !== "word" || last.text === "." || last.text === "(" || last.text === ",")
      continue;
    const named = line.slice(first.start, last.end);
    if (named.includes(")") !== named.includes("(")) continue;
    const unit = unitNamed(named) ?? (used === 1 && PIECES.has(first.folded) ? unitById("piece") : null);
    if (!unit || isPartOfName(unit, tokens, start + used)) continue;
    // "grosse" alone is a size; a counted piece needs something to be a piece of.
    const from = tokens[i]?.start ?? first.start;
    let next = start + used;
    let end = last.end;
    if (tokens[next]?.text === "." && tokens[next]?.start === end) next++;
    while (isHeap(folded(tokens[next])) && !PRAISE.test(folded(tokens[next])) && tokens[next + 1]) {
      end = tokens[next]?.end ?? end;
      next++;
      if (tokens[next]?.text === "." && tokens[next]?.start === end) next++;
    }
    return { text: line.slice(from, end), unit, next };
  }
  return null;
}
