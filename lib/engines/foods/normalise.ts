import { singular } from "./singular";
import { SPELLINGS, SYNONYM_PHRASES } from "./synonyms";

/** Longer names are cut: no kitchen name needs more, and hostile input must not cost time. */
const MAX_CHARACTERS = 160;
const MAX_TOKENS = 24;

/** Lower case without accents, apostrophes and punctuation; words parted by one blank. */
export function fold(text: string): string {
  const lower = text.slice(0, MAX_CHARACTERS).toLowerCase();
  const ascii = isAscii(lower);
  const plain = ascii ? lower : withoutAccents(lower);
  return (/['%&/]| percent/.test(plain) ? withoutSigns(plain) : plain)
    .replace(ascii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function withoutSigns(text: string): string {
  return (
    text
      .replace(/'(?=[a-z])|(?<=[a-z])'/g, "")
      .replace(/(\d)\s*(?:%|percent\b)/g, "$1pct ")
      // "80/20 ground beef" names the lean and the fat of a hundred.
      .replace(/\b([5-9]\d)\s*\/\s*(\d{1,2})\b/g, (whole, lean: string, fat: string) =>
        Number(lean) + Number(fat) === 100 ? `${lean}pct` : whole,
      )
      .replace(/&/g, " and ")
  );
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
  const folded = fold(text);
  if (folded === "") return [];
  return replacePhrases(folded.split(" ").slice(0, MAX_TOKENS).map(inOneSpelling));
}

/** Kitchen names draw on few words: remembered, a table of thousands of names is read in a third of the time. */
const spelled = new Map<string, string>();
const MOST_SPELLED = 50_000;

function inOneSpelling(word: string): string {
  const known = spelled.get(word);
  if (known !== undefined) return known;
  const one = singular(word);
  const found = SPELLINGS.get(one) ?? one;
  if (spelled.size < MOST_SPELLED) spelled.set(word, found);
  return found;
}

/** A name as written but for case, accents and plural: tells "green chile" from "green chilli". */
export function plainKeyOf(text: string): string {
  return fold(text).split(" ").slice(0, MAX_TOKENS).map(singular).join(" ");
}

const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  [...SYNONYM_PHRASES.keys()].map((phrase) => phrase.split(" ")[0] ?? ""),
);

function replacePhrases(words: string[]): string[] {
  if (!words.some((word) => PHRASE_OPENERS.has(word))) return words;
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    const longest = PHRASE_OPENERS.has(words[i] ?? "") ? Math.min(4, words.length - i) : 0;
    for (let n = longest; n > 0 && taken === 0; n--) {
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
