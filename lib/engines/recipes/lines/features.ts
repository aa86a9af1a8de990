import { unitNamed } from "../units";
import { numberWord } from "./numbers";
import type { Token } from "./tokens";

/** Features a token has; all tokens have the same number, so a line is one flat array of buckets. */
export const FEATURES_PER_TOKEN = 36;
/** Size of the hashed feature space; a power of two. */
export const BUCKET_BITS = 16;
const MASK = (1 << BUCKET_BITS) - 1;

/** FNV-1a over the characters. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

function mix(template: number, a: number, b = 0x51ed27): number {
  let h = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ b, 0x297a2d39);
  h ^= h >>> 13;
  h = Math.imul(h, 0x165667b1);
  return (h ^ (h >>> 16)) & MASK;
}

const EDGE = hash("<edge>");
const CUES = new Set(
  "for to plus with without from into in or and such about preferably until at on as per if if not see available of each at least like including".split(
    " ",
  ),
);

/** What separates a word from the one before: 0 nothing, 1 a comma or semicolon, 2 a bracket, 3 any other mark. */
export type Gap = 0 | 1 | 2 | 3;

export interface Encoded {
  /** Index in the line's tokens of each word or number. */
  readonly at: Int32Array;
  readonly gaps: Uint8Array;
  /** FEATURES_PER_TOKEN buckets for each. */
  readonly buckets: Int32Array;
}

const unitHashes = new Map<string, number>();
/** A number for the kind of unit a word names: 0 for none. Remembered, since the same few words come again and again. */
function unitHash(token: Token): number {
  const key = token.text.length === 1 ? token.text : token.folded;
  const known = unitHashes.get(key);
  if (known !== undefined) return known;
  const unit = unitNamed(key);
  const value = unit
    ? hash(unit.dimension === "count" ? "count" : unit.dimension + (unit.toBase % 1 === 0 ? "m" : "i"))
    : 0;
  if (unitHashes.size < 20_000) unitHashes.set(key, value);
  return value;
}

function shapeOf(token: Token): number {
  if (token.kind === "number") {
    if (token.times) return 1;
    const amount = token.amount;
    if (!amount) return 2;
    if (amount.min !== amount.max) return 3;
    if (!Number.isInteger(amount.min)) return 4;
    return amount.min <= 12 ? 5 : amount.min < 25 ? 6 : 7;
  }
  const first = token.text.charCodeAt(0);
  const upper = first >= 65 && first <= 90;
  if (numberWord(token.folded) !== null) return upper ? 8 : 9;
  if (token.text.includes("-")) return upper ? 10 : 11;
  if (upper) return token.text.length > 1 && token.text === token.text.toUpperCase() ? 12 : 13;
  return 14;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith("oes")) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}

/** The hashed features of a line's words and numbers: the words around, their endings, marks, place and units. */
export function encode(tokens: readonly Token[]): Encoded {
  let count = 0;
  for (const token of tokens) if (token.kind !== "mark") count++;
  const at = new Int32Array(count);
  const gaps = new Uint8Array(count);
  const depth = new Uint8Array(count);
  const commas = new Uint8Array(count);
  const marks = new Int32Array(count + 1);
  const head = new Int32Array(count);
  const cue = new Int32Array(count);
  const word = new Int32Array(count);
  const stem = new Int32Array(count);
  const suffix = new Int32Array(count);
  const unit = new Int32Array(count);
  const shape = new Uint8Array(count);
  const sinceHead = new Uint8Array(count);
  const attached = new Uint8Array(count);

  let style = 0;
  let k = 0;
  let open = 0;
  let seenCommas = 0;
  let gap: Gap = 0;
  let mark = 0;
  let segmentHead = EDGE;
  let lastCue = 0;
  let startsSegment = true;
  let inSegment = 0;
  let end = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === "mark") {
      const c = token.text;
      if (c === "(" || c === "[") {
        open++;
        gap = 2;
        startsSegment = true;
      } else if (c === ")" || c === "]") {
        open = Math.max(0, open - 1);
        gap = 2;
        startsSegment = true;
      } else if (c === "," || c === ";" || c === ":") {
        if (open === 0) seenCommas++;
        gap = 1;
        startsSegment = true;
      } else if (gap === 0) gap = 3;
      if (c === "/") style |= 1;
      mark = Math.imul(mark, 31) + c.charCodeAt(0);
      continue;
    }
    const text = token.kind === "number" ? "0" : token.folded;
    at[k] = i;
    gaps[k] = gap;
    depth[k] = open > 0 ? 1 : 0;
    commas[k] = Math.min(seenCommas, 3);
    marks[k] = mark;
    const h = hash(text);
    word[k] = h;
    stem[k] = hash(singular(text));
    suffix[k] = text.length > 3 ? hash(text.slice(-3)) : h;
    unit[k] = token.kind === "word" ? unitHash(token) : 1;
    shape[k] = shapeOf(token);
    attached[k] = token.start === end ? 1 : 0;
    if (startsSegment) {
      segmentHead = h;
      lastCue = 0;
      inSegment = 0;
      startsSegment = false;
    }
    head[k] = segmentHead;
    sinceHead[k] = Math.min(inSegment++, 4);
    cue[k] = lastCue;
    if (CUES.has(text)) lastCue = h;
    if (unit[k] !== 0 && token.folded.length === 1 && token.folded === "c") style |= 2;
    if (text === "cup" || text === "cups") style |= 4;
    gap = 0;
    mark = 0;
    end = token.end;
    k++;
  }
  marks[count] = mark;

  const buckets = new Int32Array(count * FEATURES_PER_TOKEN);
  for (let j = 0; j < count; j++) {
    const w = word[j] ?? 0;
    const w1 = j > 0 ? (word[j - 1] ?? 0) : EDGE;
    const w2 = j > 1 ? (word[j - 2] ?? 0) : EDGE;
    const n1 = j + 1 < count ? (word[j + 1] ?? 0) : EDGE;
    const n2 = j + 2 < count ? (word[j + 2] ?? 0) : EDGE;
    const s = stem[j] ?? 0;
    const x = suffix[j] ?? 0;
    const x1 = j > 0 ? (suffix[j - 1] ?? 0) : EDGE;
    const y1 = j + 1 < count ? (suffix[j + 1] ?? 0) : EDGE;
    const u = unit[j] ?? 0;
    const u1 = j > 0 ? (unit[j - 1] ?? 0) : 2;
    const v1 = j + 1 < count ? (unit[j + 1] ?? 0) : 2;
    const v2 = j + 2 < count ? (unit[j + 2] ?? 0) : 2;
    const z = shape[j] ?? 0;
    const before = marks[j] ?? 0;
    const after = marks[j + 1] ?? 0;
    const d = depth[j] ?? 0;
    const c = commas[j] ?? 0;
    const place = d * 4 + c;
    const where = Math.min(j, 3) * 8 + (j === count - 1 ? 1 : 0);
    const hd = head[j] ?? 0;
    const q = cue[j] ?? 0;
    const since = sinceHead[j] ?? 0;
    let o = j * FEATURES_PER_TOKEN;
    buckets[o++] = mix(1, w);
    buckets[o++] = mix(2, w1);
    buckets[o++] = mix(3, n1);
    buckets[o++] = mix(4, w2);
    buckets[o++] = mix(5, n2);
    buckets[o++] = mix(6, w, w1);
    buckets[o++] = mix(7, w, n1);
    buckets[o++] = mix(8, s);
    buckets[o++] = mix(9, x);
    buckets[o++] = mix(10, x1, x);
    buckets[o++] = mix(11, y1, x);
    buckets[o++] = mix(12, w, place);
    buckets[o++] = mix(13, x, place);
    buckets[o++] = mix(14, place, where);
    buckets[o++] = mix(15, before, w);
    buckets[o++] = mix(16, after, w);
    buckets[o++] = mix(17, before, after);
    buckets[o++] = mix(18, u, u1);
    buckets[o++] = mix(19, u, v1);
    buckets[o++] = mix(20, z, where);
    buckets[o++] = mix(21, z, u1);
    buckets[o++] = mix(22, hd, place);
    buckets[o++] = mix(23, hd, w);
    buckets[o++] = mix(24, q, w);
    buckets[o++] = mix(25, q, d);
    buckets[o++] = mix(26, w, where);
    buckets[o++] = mix(27, s, u1);
    buckets[o++] = mix(28, since * 8 + place, hd);
    buckets[o++] = mix(29, z, (attached[j] ?? 0) * 16 + d);
    buckets[o++] = mix(30, w, style);
    buckets[o++] = mix(31, z * 8 + style, place);
    buckets[o++] = mix(32, u * 3 + v1, v2);
    buckets[o++] = mix(33, hd, x);
    buckets[o++] = mix(34, n1, place * 4 + Math.min(j, 3));
    buckets[o++] = mix(35, w, (before === 0 ? 0 : 1) + (after === 0 ? 0 : 2) + place * 4);
    buckets[o++] = mix(36, z, before);
  }
  return { at, gaps, buckets };
}
