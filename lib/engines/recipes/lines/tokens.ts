import { unitNamed } from "../units";
import { type Amount, amount, decimal, fractionSign, numberWord } from "./numbers";

/** A word, a number or a mark of a line. Numbers are whole amounts: "1 ½", "2–3", "1 to 2" are one token each. */
export interface Token {
  readonly text: string;
  /** Lower case without accents. */
  readonly folded: string;
  readonly kind: "number" | "word" | "mark";
  /** Set on numbers, null there when the number is refused (1/0). */
  readonly amount: Amount | null;
  /** "2 x": as many of what follows. */
  readonly times: boolean;
  readonly start: number;
  readonly end: number;
}

/** More than any real line; the rest of a longer text is not looked at. */
const LONGEST = 1000;

const PIECE =
  /[¼½¾⅐-⅞]|[x×](?=\s?\d)|\d+(?:[.,]\d+)*(?:e[+-]?\d+)?|\.\d+|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’´`‑–-](?=[\p{L}\p{N}]))*-?(?=\s|$|[^\p{L}\p{N}])|[\p{L}\p{M}]+|[^\s]/giu;

const fold = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[‑–]/g, "-")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");

const ASCII = /^[\u0020-\u007f]*$/;
/** Lower case, no accents. */
export function foldWord(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : fold(text);
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DASH = /^[-–—‒−]$/;
const RANGE_WORD = new Set([
  "to",
  "or",
  "bis",
  "oder",
  "a",
  "o",
  "ou",
  "do",
  "lub",
  "tot",
  "of",
  "till",
  "eller",
  "ate",
]);
/** English "½ of 8", Dutch "2 of 3". */
const isRange = (word: string, low: number, high: number) => word !== "of" || high === low + 1;
const TIMES = new Set(["x", "×", "✕"]);

/** The number that begins at piece `i`: its value, how many pieces it takes, whether it was written in figures. */
function readNumber(pieces: readonly Piece[], i: number): { value: number; used: number } | null {
  const first = pieces[i];
  if (!first) return null;
  const sign = fractionSign(first.text);
  if (sign !== null) return { value: sign, used: 1 };
  if (!/^[.\d]/.test(first.text) || first.text === ".") return null;
  if (/e/i.test(first.text)) return { value: Number.NaN, used: 1 };
  const second = pieces[i + 1];
  // "1.000 g" is a kilogram; "1.125 kg" is not a tonne.
  const isThousands = /^[1-9]\d{0,2}\.\d{3}$/.test(first.text) && second && /^(?:g|gr|ml)$/i.test(second.text);
  const value = isThousands ? Number(first.text.replace(".", "")) : decimal(first.text);
  if (!second) return { value, used: 1 };
  const next = fractionSign(second.text);
  if (next !== null && second.start - first.end <= 1 && Number.isInteger(value))
    return { value: value + next, used: 2 };
  const third = pieces[i + 2];
  const isSlash = second.text === "/" || second.text === "⁄";
  if (isSlash && third && /^\d+$/.test(third.text) && second.start === first.end && third.start === second.end) {
    return { value: value / Number(third.text), used: 3 };
  }
  // "1 1/2", "1-1/2", "1 and 1/2", "1 & ½"
  const joint =
    DASH.test(second.text) && second.start === first.end
      ? 1
      : /^(?:&|and|und|et|e|y|i|en|och)$/i.test(second.text)
        ? 1
        : 0;
  const after = pieces[i + 1 + joint];
  if (!Number.isInteger(value) || !after || /^[a-z]/i.test(after.text)) return { value, used: 1 };
  const slash = pieces[i + 2 + joint];
  const below = pieces[i + 3 + joint];
  if (
    slash &&
    below &&
    (slash.text === "/" || slash.text === "⁄") &&
    /^\d+$/.test(after.text) &&
    /^\d+$/.test(below.text)
  ) {
    const part = Number(after.text) / Number(below.text);
    if (slash.start === after.end && below.start === slash.end && (part < 1 || joint === 0)) {
      return { value: value + part, used: 4 + joint };
    }
  }
  const sign2 = joint === 1 && !DASH.test(second.text) ? fractionSign(after.text) : null;
  if (sign2 !== null) return { value: value + sign2, used: 3 };
  return { value, used: 1 };
}

/** First words of measures that other languages write in several words ("cuillère à soupe", "colher de chá"). */
const PHRASE_HEADS = new Set([
  "c",
  "c.",
  "cc",
  "cuillere",
  "cuilleres",
  "cuilleree",
  "cuillerees",
  "cucharada",
  "cucharadas",
  "lyzka",
  "lyzki",
  "lyzek",
  "colher",
  "colheres",
  "xicara",
  "xicaras",
  "hand",
  "mao",
  "halbes",
  "folhas",
]);

/** How many pieces from `i` are one measure of several words; 0 where there is none. */
function phraseLength(text: string, pieces: readonly Piece[], i: number): number {
  const first = pieces[i];
  if (!first || !PHRASE_HEADS.has(foldWord(first.text))) return 0;
  for (let used = Math.min(6, pieces.length - i); used > 1; used--) {
    const last = pieces[i + used - 1];
    if (last && last.text !== "(" && unitNamed(text.slice(first.start, last.end))) return used;
  }
  return 0;
}

/** The tokens of one line, at most its first `longest` characters. Never throws. */
export function tokenise(line: string, longest: number = LONGEST): Token[] {
  const text = line.length > longest ? line.slice(0, longest) : line;
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  const tokens: Token[] = [];
  let i = 0;
  while (i < pieces.length) {
    const piece = pieces[i];
    if (!piece) break;
    const number = readNumber(pieces, i);
    if (!number) {
      const phrase = phraseLength(text, pieces, i);
      const last = pieces[i + phrase - 1];
      if (phrase > 0 && last) {
        const whole = text.slice(piece.start, last.end);
        tokens.push({
          text: whole,
          folded: foldWord(whole),
          kind: "word",
          amount: null,
          times: false,
          start: piece.start,
          end: last.end,
        });
        i += phrase;
        continue;
      }
      const isWord = /^[\p{L}\p{M}]/u.test(piece.text);
      const folded = isWord ? foldWord(piece.text) : piece.text;
      tokens.push({
        text: piece.text,
        folded,
        kind: isWord ? "word" : "mark",
        amount: null,
        times: false,
        start: piece.start,
        end: piece.end,
      });
      i++;
      continue;
    }
    let used = number.used;
    let high = number.value;
    const middle = pieces[i + used];
    // "3-4", "3 to 4", "6- to 8-"
    let reach = middle && DASH.test(middle.text) ? 1 : 0;
    const word = pieces[i + used + reach];
    if (word && RANGE_WORD.has(foldWord(word.text))) {
      reach++;
      const dash = pieces[i + used + reach];
      if (dash && DASH.test(dash.text)) reach++;
    }
    if (reach > 0) {
      const upper = readNumber(pieces, i + used + reach);
      const joined = word ? foldWord(word.text) : "";
      if (upper && (upper.value > number.value || reach === 1) && isRange(joined, number.value, upper.value)) {
        high = upper.value;
        used += reach + upper.used;
      }
    }
    let times = false;
    const sign = pieces[i + used];
    if (sign && TIMES.has(foldWord(sign.text))) {
      times = true;
      used++;
    }
    const last = pieces[i + used - 1] ?? piece;
    tokens.push({
      text: text.slice(piece.start, last.end),
      folded: "0",
      kind: "number",
      amount: Number.isNaN(number.value) || Number.isNaN(high) ? null : amount(number.value, high),
      times,
      start: piece.start,
      end: last.end,
    });
    i += used;
  }
  return tokens;
}

/** The amount a word stands for ("two", "a"), null when it is no number word. */
export function wordAmount(token: Token): Amount | null {
  const value = numberWord(token.folded);
  return value === null ? null : { min: value, max: value };
}
