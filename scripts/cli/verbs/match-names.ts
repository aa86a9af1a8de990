import { sayMatch } from "@/lib/engines/foods/say-match";
import { openKitchen } from "../kitchen";
import { readLanguage, readText } from "../refusal";
import type { Verb } from "../run-lines";

const MOST_ANSWERS = 10;

/** An ingredient name → the food it most likely is, and the next candidates; nulls where nothing fits. */
export function openMatch(): Verb {
  const { matcher } = openKitchen();
  return (line) =>
    sayMatch(matcher.match(readText(line, "name"), { limit: MOST_ANSWERS, language: readLanguage(line) }));
}
