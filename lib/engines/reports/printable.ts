/** Scripts that the faces of our papers hold; signs and marks of every script count with what they stand by. */
const HELD = "\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{sc=Hebrew}\\p{sc=Arabic}\\p{sc=Thai}\\p{sc=Devanagari}";
const UNKNOWN = new RegExp(
  `[^${HELD}\\p{sc=Common}\\p{sc=Inherited}]+(?:[\\s·・、。，（）]*[^${HELD}\\p{sc=Common}\\p{sc=Inherited}]+)*`,
  "gu",
);

/** What we call writings that no face of ours holds. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, "Japanese"],
  [/\p{sc=Hangul}/u, "Korean"],
  [/\p{sc=Han}/u, "Chinese"],
  [/\p{sc=Georgian}/u, "Georgian"],
  [/\p{sc=Armenian}/u, "Armenian"],
  [/\p{sc=Bengali}/u, "Bengali"],
  [/\p{sc=Tamil}/u, "Tamil"],
  [/\p{sc=Telugu}/u, "Telugu"],
  [/\p{sc=Gujarati}/u, "Gujarati"],
  [/\p{sc=Gurmukhi}/u, "Punjabi"],
  [/\p{sc=Ethiopic}/u, "Amharic"],
  [/\p{sc=Khmer}/u, "Khmer"],
  [/\p{sc=Lao}/u, "Lao"],
  [/\p{sc=Sinhala}/u, "Sinhala"],
];

/**
 * The text with what no face of ours can draw named instead, such as "[in Korean]": a word that says what is missing rather
 * than a row of boxes.
 */
export const printable = (text: string): string =>
  text.replace(UNKNOWN, (run) => `[${NAMES.find(([script]) => script.test(run))?.[1] ?? "other"} letters]`);

/** The same for every text of a report; what is no text stays as it is. */
export function printableReport<T>(report: T): T {
  return mapped(report) as T;
}

function mapped(value: unknown): unknown {
  if (typeof value === "string") return printable(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapped(part)]));
}
