import { unitNamed } from "../units";
import type { Label } from "./labels";
import { type Token, wordAmount } from "./tokens";

/**
 * What the model may miss in languages and wordings it never saw: a line that begins with a number ("12", "Two",
 * "zwei") states an amount, and a known measure right after it is its unit. Changes nothing where an amount was found.
 */
export function mendLabels(tokens: readonly Token[], labels: Label[]): void {
  const [first, second, third] = tokens;
  if (!first || !second || labels.includes("quantity") || second.kind === "mark") return;
  const spelled = first.kind === "word" ? wordAmount(first) : null;
  if (first.kind !== "number" && !(spelled && spelled.min >= 2)) return;
  labels[0] = "quantity";
  if (third && third.kind !== "mark" && unitNamed(second.text)) labels[1] = "unit";
}
