import type { ParsedLine } from "../line";
import { assemble } from "./assemble";
import { tag } from "./tag";
import { tokenise } from "./tokens";

/**
 * Takes an ingredient line apart: "1 x 400 g tin tomatoes, drained (or fresh)". Amounts that no kitchen can use (1/0,
 * 1e999) give a null quantity. Only the first 1000 characters are read. Never throws.
 */
export function parseLine(text: string): ParsedLine {
  const line = text.slice(0, 4000).replace(/\s+/g, " ").trim().slice(0, 1000);
  const tokens = tokenise(line);
  const { labels, probability } = tag(tokens);
  return assemble(text, line, tokens, labels, probability);
}
