import { numberWord } from "../numbers";

/** Parts of a whole; after an article or a number they count ("eine halbe", "tres cuartos"), alone they do too. */
const PARTS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [
        0.5,
        "halb halbe halber halbes halben demi demie demis medio media medios medias mezzo mezza mezzi mezze pol polowa polowe polowy half halve helft halv halva halvt meio meia metade moitie mitad meta",
      ],
      [0.25, "viertel quart cuarto quarto cwierc kwart fjardedel fjardedels quarti quarts cuartos quartos kvarts"],
      [0.75, "dreiviertel driekwart trekvart trekvarts"],
      [1 / 3, "drittel tiers tercio tercios terzo terzi terco tercos derde tredjedel tredjedels"],
    ] as const
  ).flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)),
);

/** Numbers that only lines known to be in another language may use: English has words of the same letters. */
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1, "eines ene uns"],
      [1.5, "anderthalb eineinhalb einanderthalb poltora poltorej anderhalf anderhalve"],
      [2.5, "zweieinhalb tweeenhalf"],
      [2, "paio par dwoch zwo"],
      [3, "trzech tria"],
      [4, "czterech"],
      [5, "pieciu"],
      [6, "six"],
      [11, "once elva"],
      [12, "tolv docenas douzaines"],
      [13, "treize trece"],
      [14, "quatorze catorce vierzehn"],
      [15, "quinze quince funfzehn vijftien femton pietnascie"],
      [18, "achtzehn dix-huit dieciocho"],
      [20, "twintig tjugo dwadziescia vinte"],
      [30, "dreissig trente treinta trenta"],
      [50, "funfzig cinquante cincuenta cinquanta"],
      [100, "hundert cent cien cento"],
    ] as const
  ).flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)),
);

/** The share of a whole that a word names, null for none. */
export function partOf(folded: string): number | null {
  return PARTS[folded] ?? null;
}

/** The value of a number word in a line known to be in another language than English. */
export function numberOf(folded: string): number | null {
  return PARTS[folded] ?? NUMBERS[folded] ?? (folded === "a" || folded === "an" ? null : numberWord(folded));
}

/** Words that join a number and a part: "una y media", "2 et demi". */
export const AND_WORDS: ReadonlySet<string> = new Set("und et y e i en och".split(" "));
/** Words between the ends of a range of number words: "zwei bis drei". */
export const RANGE_WORDS: ReadonlySet<string> = new Set("bis oder a o ou do lub of tot till eller ate".split(" "));

/** "ca. 200 g": said of the amount, no part of the name. */
export const ABOUT: ReadonlySet<string> = new Set(
  "ca ca. circa cirka etwa ungefahr rund gut knapp knappe gute environ env env. presque aprox aprox. aproximadamente alrededor unos unas casi okolo ok ok. mniej ongeveer ongev ongev. cerca rundt drygt knappt jeweils je jew jew. minimum mindestens min. max. ongeveer ruim minst".split(
    " ",
  ),
);

/** "etwas Salz", "un peu de sel", "kilka listków bazylii": an amount that is none, as folded words in a row. */
export const VAGUE: readonly (readonly string[])[] = [
  "ein paar",
  "ein wenig",
  "ein bisschen",
  "etwas",
  "einige",
  "reichlich",
  "wenig",
  "viel",
  "un petit peu de",
  "un petit peu d'",
  "un peu de",
  "un peu d'",
  "un peu du",
  "quelques",
  "plusieurs",
  "beaucoup de",
  "un poquito de",
  "un poco de",
  "algunas",
  "algunos",
  "unas cuantas",
  "unos cuantos",
  "unas",
  "unos",
  "un po ' di",
  "un po ' d'",
  "un po ' d '",
  "un po di",
  "un poco di",
  "un poco d'",
  "qualche",
  "alcune",
  "alcuni",
  "poco",
  "poca",
  "abbondante",
  "kilka",
  "troche",
  "odrobina",
  "odrobine",
  "pare",
  "een beetje",
  "een paar",
  "enkele",
  "wat",
  "lite",
  "lite grann",
  "nagra",
  "ett par",
  "um pouco de",
  "um bocadinho de",
  "algumas",
  "alguns",
  "umas",
  "uns",
]
  .map((phrase) => phrase.split(" "))
  .sort((a, b) => b.length - a.length);
