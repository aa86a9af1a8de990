import type { ResolvedLine } from "../../nutrition/contract";
import type { CheckContext, Finding } from "./contract";

const HAS_FIGURE = /\d|[¼½¾⅓⅔⅛]/;
/** What recipes leave to the cook. */
const TO_TASTE =
  /\b(?:salt|pepper|to taste|to serve|for (?:frying|greasing|dusting|serving|brushing)|water|ice|seasoning)\b/i;
/** A garnish nobody could match is a word of warning; a main part is a fail. */
const SMALL_SHARE_LINES = 8;

/** Every line must name a food we know with an amount we can weigh: else its figures and allergens mean nothing. */
export function checkLines({ nutrition }: CheckContext): readonly Finding[] {
  const { lines } = nutrition;
  return lines.flatMap((line, index): readonly Finding[] => {
    if (line.omission === "not-food" || line.subRecipe !== undefined) return [];
    const about = { line: index, detail: { text: line.text } };
    if (line.food === null)
      return [{ code: "line-unknown", severity: isMinor(line, lines) ? "warn" : "fail", ...about }];
    if (line.doubtful)
      return [
        {
          code: "line-doubtful",
          severity: "warn",
          line: index,
          detail: { text: line.text, food: line.food.displayName, confidence: Math.round(line.confidence * 100) },
        },
      ];
    if (line.grams === null && !TO_TASTE.test(line.text) && !line.parsed.optional)
      return [{ code: "line-no-amount", severity: HAS_FIGURE.test(line.text) ? "note" : "warn", ...about }];
    return [];
  });
}

function isMinor(line: ResolvedLine, lines: readonly ResolvedLine[]): boolean {
  return line.parsed.optional || (lines.length >= SMALL_SHARE_LINES && TO_TASTE.test(line.text));
}
