/** An amount: `min` = `max` unless a range was written. Always finite and not negative. */
export interface Amount {
  readonly min: number;
  readonly max: number;
}

/** Above this a number in a line is a mistake or a joke, not an amount anyone cooks. */
const LARGEST = 1_000_000;

const FRACTIONS: Readonly<Record<string, number>> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅐": 1 / 7,
  "⅑": 1 / 9,
  "⅒": 1 / 10,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅚": 5 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

const WORDS: readonly (readonly [number, string])[] = [
  [0.25, "quarter quart viertel cwierc kwart fjardedel cuarto"],
  [
    0.5,
    "half halb halbe halber halbes halben demi demie medio media mezzo mezza pol polowa halve halv halvt meio meia",
  ],
  [1, "a an one ein eine einen einer un une uno una jeden jedna jedno een en ett um uma"],
  [1.5, "anderthalb eineinhalb poltora anderhalf anderhalve"],
  [2, "two couple zwei deux dos due dwa dwie twee tva dois duas"],
  [3, "three drei trois tres tre trzy drie tres"],
  [4, "four vier quatre cuatro quattro cztery fyra quatro"],
  [5, "five funf cinq cinco cinque piec vijf fem"],
  [6, "six sechs seis sei szesc zes sex"],
  [7, "seven sieben sept siete sette siedem zeven sju sete"],
  [8, "eight acht huit ocho otto osiem atta oito"],
  [9, "nine neun neuf nueve nove dziewiec negen nio"],
  [10, "ten zehn dix diez dieci dziesiec tien tio dez"],
  [11, "eleven elf onze undici"],
  [
    12,
    "twelve dozen zwolf dutzend douze douzaine doce docena dodici dozzina dwanascie tuzin twaalf dozijn dussin doze duzia",
  ],
  [15, "fifteen quinze quindici"],
  [16, "sixteen sixteenth"],
  [20, "twenty zwanzig vingt veinte venti"],
  [24, "twenty-four"],
];

const numberWords = new Map<string, number>();
for (const [value, words] of WORDS) for (const word of words.split(" ")) numberWords.set(word, value);

/** The value of a number word in the languages of the unit table ("a" and "ein" are 1, "dozen" 12), else null. */
export function numberWord(folded: string): number | null {
  return numberWords.get(folded) ?? null;
}

/** The value of "½" and its like, else null. */
export function fractionSign(char: string): number | null {
  // Nearly every piece is plain ASCII: spare it the look-up.
  if (char.charCodeAt(0) < 0xbc) return null;
  return FRACTIONS[char] ?? null;
}

/** An amount when the numbers are ones a kitchen can use; null for 1/0, 1e999, negatives and the absurdly large. */
export function amount(a: number, b: number = a): Amount | null {
  const min = Math.min(a, b);
  const max = Math.max(a, b);
  return min >= 0 && max <= LARGEST ? { min, max } : null;
}

/** The value of digits as written with either decimal sign: "1.5", "1,5", "1,000", "1.000.000"; NaN when it is none. */
export function decimal(digits: string): number {
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits) && !digits.startsWith("0")) return Number(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll(".", ""));
  return Number(digits.replace(",", "."));
}
