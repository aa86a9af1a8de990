import { unitNamed } from "../units";
import type { Label } from "./labels";
import { type Token, wordAmount } from "./tokens";

const GRADE = /^0{2,4}$/;

/**
 * What the model may miss in languages and wordings it never saw: a line that begins with a number ("12", "Two",
 * "half a dozen", "zwei", "una") states an amount, and a known measure right after it is its unit. Changes nothing
 * where an amount was found.
 */
export function mendLabels(tokens: readonly Token[], labels: Label[]): void {
  // A grade of flour, no amount: "00 flour".
  tokens.forEach((token, i) => {
    if (token.kind === "number" && GRADE.test(token.text)) labels[i] = "name";
  });
  if (labels.includes("quantity")) return;
  const before = labels.slice(0, 3);
  let run = 0;
  let stated = 0;
  for (const token of tokens.slice(0, 3)) {
    const isNumber =
      (token.kind === "number" && !GRADE.test(token.text)) || (token.kind === "word" && wordAmount(token) !== null);
    if (!isNumber) break;
    // English "a" is no amount ("a few", "a pinch"), whatever the articles of other languages are.
    if (token.folded !== "a" && token.folded !== "an") {
      labels[run] = "quantity";
      stated++;
    } else labels[run] = "comment";
    run++;
  }
  const [next, after] = [tokens[run], tokens[run + 1]];
  if (stated === 0 || !next || next.kind === "mark" || next.folded === "and") {
    // "half and half", "7-Up", "a few": as the model had it.
    before.forEach((label, i) => {
      labels[i] = label;
    });
    return;
  }
  if (after && after.kind !== "mark" && unitNamed(next.text)) labels[run] = "unit";
}
