import type { Language } from "@/lib/engines/foods/language";
import type { ParsedLine } from "../line";
import { assemble } from "./assemble";
import { detectLanguage } from "./languages/detect-language";
import { parseOtherLanguage } from "./languages/parse-other-language";
import { tag } from "./tag";
import { tokenise } from "./tokens";

/**
 * Takes an ingredient line apart: "1 x 400 g tin tomatoes, drained (or fresh)". Amounts that no kitchen can use (1/0,
 * 1e999) give a null quantity. Only the first 1000 characters are read. Never throws. The language is found from the
 * line's own words; `language` decides where the recipe is known to be in one.
 */
export function parseLine(text: string, { language }: { readonly language?: Language | null } = {}): ParsedLine {
  const line = text.slice(0, 4000).replace(/\s+/g, " ").trim().slice(0, 1000);
  const tokens = tokenise(line);
  const spoken = language ?? detectLanguage(tokens);
  if (spoken) return parseOtherLanguage(text, line, tokens, spoken);
  const { labels, probability } = tag(tokens);
  return assemble(text, line, tokens, labels, probability);
}
