import { LANGUAGES, type Language } from "@/lib/engines/foods/language";
import { unitNamed } from "../../units";
import { type Token, tokenise } from "../tokens";
import { ENGLISH_WORDS, LETTERS, PARTICLES, WORDS } from "./language-words";

const ENGLISH = 1 << LANGUAGES.length;

/** Which languages a folded word speaks for, a bit each; English is the highest. */
const bits = new Map<string, number>();
LANGUAGES.forEach((language, i) => {
  for (const word of WORDS[language].split(" ")) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
});
for (const word of ENGLISH_WORDS.split(" ")) bits.set(word, (bits.get(word) ?? 0) | ENGLISH);

const particles = new Map<string, number>();
LANGUAGES.forEach((language, i) => {
  for (const word of PARTICLES[language].split(" ")) particles.set(word, (particles.get(word) ?? 0) | (1 << i));
});

const letters = new Map<string, number>();
LANGUAGES.forEach((language, i) => {
  for (const letter of LETTERS[language]) letters.set(letter, (letters.get(letter) ?? 0) | (1 << i));
});

const ASCII = /^[\u0020-\u007f]*$/;

/** Languages whose letters the word has; none for the accents that English borrowed with its words. */
function lettersOf(text: string): number {
  let found = 0;
  for (const char of text.toLowerCase()) found |= letters.get(char) ?? 0;
  return found;
}

/**
 * The language a line is written in, by its little words, measures, cuts and letters; null for English and where
 * nothing tells. English wins a tie.
 */
export function detectLanguage(tokens: readonly Token[]): Language | null {
  const scores = new Float64Array(LANGUAGES.length + 1);
  const add = (mask: number, weight: number) => {
    if (mask !== 0)
      for (let i = 0; i <= LANGUAGES.length; i++) if (mask & (1 << i)) scores[i] = (scores[i] ?? 0) + weight;
  };
  let any = false;
  for (let i = 0; i < tokens.length && i < 40; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    let mask = token.folded.startsWith("demi-") ? 1 << LANGUAGES.indexOf("fr") : (bits.get(token.folded) ?? 0);
    const elided = token.folded.indexOf("'");
    if (mask === 0 && elided > 0 && elided < 6) {
      mask = particles.get(token.folded.slice(0, elided + 1)) ?? 0;
      if (mask !== 0) mask |= bits.get(token.folded.slice(elided + 1)) ?? 0;
    }
    if (mask !== 0) {
      add(mask, 1);
      any ||= mask !== ENGLISH;
    }
    if (!ASCII.test(token.text)) {
      const own = lettersOf(token.text);
      add(own, 0.9);
      any ||= own !== 0;
    }
    // "200 g de": no English line says so.
    const linking = particles.get(token.folded) ?? 0;
    if (linking !== 0) {
      const before = tokens[i - 1];
      const measured = before?.kind === "word" && tokens[i - 2]?.kind === "number" && unitNamed(before.text) !== null;
      add(linking, measured ? 1.2 : 0.4);
      any ||= measured;
    }
  }
  if (!any) return null;
  let best = -1;
  for (let i = 0; i < LANGUAGES.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  if (best < 0) return null;
  const own = scores[best] ?? 0;
  return own >= 0.9 && own > (scores[LANGUAGES.length] ?? 0) ? (LANGUAGES[best] ?? null) : null;
}

/** The language of a recipe by its ingredient lines; null for English and where fewer than a third of the lines tell. */
export function languageOfLines(lines: readonly string[]): Language | null {
  const counts = new Map<Language | null, number>();
  for (const line of lines.slice(0, 60)) {
    const language = detectLanguage(tokenise(line.slice(0, 300)));
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  counts.delete(null);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] * 3 >= Math.min(lines.length, 60) ? best[0] : null;
}
