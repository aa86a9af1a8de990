import type { Language } from "./language";

/**
 * Endings that number and case put on a noun or its adjective, longest first. What is left is no word, only the same
 * for all forms; words keep at least three letters.
 */
const ENDINGS: Readonly<Record<Language, RegExp>> = {
  de: /(?:en|er|es|em|n|e|s)$/,
  fr: /(?:es|s|x|e)$/,
  es: /(?:es|os|as|s|o|a|e)$/,
  it: /(?:hi|he|i|e|o|a)$/,
  pl: /(?:iego|iemu|ami|ach|ego|emu|ymi|imi|iej|owie|om|ow|ej|ych|ich|ym|im|iem|em|ie|ia|iu|io|a|e|i|o|u|y)$/,
  nl: /(?:etjes|tjes|pjes|jes|etje|tje|pje|je|en|es|n|s|e)$/,
  sv: /(?:arna|orna|erna|ens|ans|or|ar|er|en|et|an|na|n|t|a|e|s)$/,
  pt: /(?:es|os|as|s|o|a|e)$/,
};

/** The shortest that is left of a word. */
const LEAST: Readonly<Record<Language, number>> = { de: 2, fr: 3, es: 2, it: 2, pl: 3, nl: 2, sv: 2, pt: 2 };

/** Sounds that change with the ending, made one: "limões" and "limão", "noten" and "noot", "jajek" and "jajka". */
const CHANGES: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  de: [[/([^aeiouy])\1$/, "$1"]],
  es: [[/ces$/, "z"]],
  it: [[/([cg])h$/, "$1"]],
  pl: [
    [/(?<=[^aeiouy])ek$/, "k"],
    [/(?<=[^aeiouy])ier$/, "r"],
    [/(?<=...)i$/, ""],
    [/dz$/, "d"],
  ],
  pt: [
    [/(?:oes|aes|aos)$/, "ao"],
    [/ais$/, "al"],
    [/eis$/, "el"],
    [/ns$/, "m"],
  ],
  nl: [
    [/(aa|oo|ee|uu)(?=[^aeiou]$)/, "$1"],
    [/([^aeiou])\1$/, "$1"],
    [/v$/, "f"],
    [/z$/, "s"],
  ],
  sv: [[/([^aeiouy])\1$/, "$1"]],
};

/** Endings may stand one behind the other ("champinjon-er-na"). */
const MOST_ENDINGS = 3;

/** A folded word without its endings in this language. */
export function stemOf(word: string, language: Language): string {
  let rest = word;
  const change = () => {
    for (const [from, to] of CHANGES[language] ?? [])
      rest = rest.replace(from, (whole, pair: string | number) =>
        to === "$1" && typeof pair === "string" ? pair.charAt(0) : to === "$1" ? whole : to,
      );
  };
  change();
  for (let i = 0; i < MOST_ENDINGS && rest.length > LEAST[language]; i++) {
    const cut = rest.replace(ENDINGS[language], "");
    if (cut === rest || cut.length < (i === 0 ? LEAST[language] : LEAST[language] + 1)) break;
    rest = cut;
    change();
  }
  return rest;
}
