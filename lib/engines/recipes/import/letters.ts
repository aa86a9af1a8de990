const notLetters = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a text alone, in small letters: what stays the same when only punctuation differs. */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(notLetters, "");
}
