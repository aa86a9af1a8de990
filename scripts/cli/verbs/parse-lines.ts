import { parseLine } from "@/lib/engines/recipes/lines/parse-line";
import { readLanguage, readText } from "../refusal";
import type { Verb } from "../run-lines";

/** An ingredient line → its parts. */
export function openParse(): Verb {
  return (line) => parseLine(readText(line, "text"), { language: readLanguage(line) });
}
