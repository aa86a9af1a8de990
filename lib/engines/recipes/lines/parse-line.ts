import type { ParsedLine } from "../line";
import { assemble } from "./assemble";
import { tagByRules } from "./tag-by-rules";
import { tokenise } from "./tokens";

/**
 * Takes an ingredient line apart: "1 x 400 g tin tomatoes, drained (or fresh)". Amounts that no kitchen can use (1/0,
 * 1e999) give a null quantity. Only the first 1000 characters are read. Never throws.
 */
export function parseLine(text: string): ParsedLine {
  const line = text.slice(0, 4000).replace(/\s+/g, " ").trim().slice(0, 1000);
  const tokens = tokenise(line);
  return assemble(text.length <= 4000 ? text.replace(/\s+/g, " ").trim() : text, line, tokens, tagByRules(tokens), 0.5);
}
