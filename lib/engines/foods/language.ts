/** The languages, English aside, whose ingredient lines and food names are read. */
export const LANGUAGES = ["de", "fr", "es", "it", "pl", "nl", "sv", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a tag as pages give it ("de-CH", "pt_BR", "FR"), null for English and all others. */
export function languageOf(tag: string | null | undefined): Language | null {
  const short = tag?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === short) ?? null;
}
