import { singular } from "./singular";
import { SPELLINGS, SYNONYM_PHRASES } from "./synonyms";

/** Longer names are cut: no kitchen name needs more, and hostile input must not cost time. */
const MAX_CHARACTERS = 160;
const MAX_TOKENS = 24;

/** Lower case without accents, apostrophes and punctuation; words parted by one blank. */
export function fold(text: string): string {
  const lower = text.slice(0, MAX_CHARACTERS).toLowerCase();
  const plain = isAscii(lower) ? lower : withoutAccents(lower);
  return plain
    .replace(/'(?=[a-z])|(?<=[a-z])'/g, "")
    .replace(/(\d)\s*%/g, "$1pct ")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’`´]/g, "'")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe");
}

/** The words of a name, singular, in one spelling and one vocabulary (US names, as the table's descriptions use). */
export function tokensOf(text: string): string[] {
  const words = fold(text)
    .split(" ")
    .filter((w) => w !== "")
    .slice(0, MAX_TOKENS)
    .map((w) => {
      const one = singular(w);
      return SPELLINGS.get(one) ?? one;
    });
  return replacePhrases(words);
}

/** A name as written but for case, accents and plural: tells "green chile" from "green chilli". */
export function plainKeyOf(text: string): string {
  return fold(text).split(" ").slice(0, MAX_TOKENS).map(singular).join(" ");
}

function replacePhrases(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    for (let n = Math.min(4, words.length - i); n > 0 && taken === 0; n--) {
      const to = SYNONYM_PHRASES.get(words.slice(i, i + n).join(" "));
      if (to === undefined) continue;
      out.push(...to);
      taken = n;
    }
    if (taken === 0) {
      out.push(words[i] ?? "");
      taken = 1;
    }
    i += taken;
  }
  return out.filter((w) => w !== "");
}
