import type { Label } from "./labels";
import { type Token, wordAmount } from "./tokens";

const ARTICLE = /^an?$/;
/** What is taken of a fruit where the line names the part before the whole. */
const PART = /^(?:juice|zest|rind|peel|flesh|pulp|squeeze)$/;
const BESIDE_PART = /^(?:the|an?|and|&|or|freshly|fresh|finely|coarsely|grated|squeezed|pared|strained)$/;
/** "A few", "a little": no number of anything. */
const INDEFINITE = /^(?:few|little|bit|lot|handful|splash|dash|pinch|squeeze)$/;

/**
 * "Juice of half a lime", "zest and juice of two oranges", "the juice of a lemon": the part stands before the amount, whose
 * number the model takes for a piece of the name when it is a word. Changes nothing where an amount was found.
 */
export function mendPartOf(tokens: readonly Token[], labels: Label[]): void {
  if (labels.includes("quantity")) return;
  const of = tokens.findIndex(({ folded }) => folded === "of" || folded === "from");
  const head = tokens.slice(0, Math.max(0, of));
  if (!head.some(({ folded }) => PART.test(folded))) return;
  if (!head.every(({ folded }, i) => labels[i] === "preparation" || PART.test(folded) || BESIDE_PART.test(folded)))
    return;
  const rest = tokens.slice(of + 1);
  const end = rest.findIndex((token) => token.kind !== "word" || wordAmount(token) === null);
  const next = rest[end];
  // "Half and half" is no half of anything.
  if (end < 1 || next?.kind !== "word" || INDEFINITE.test(next.folded) || next.folded === "and") return;
  labels.fill("preparation", 0, of + 1);
  const numbers = rest.slice(0, end);
  const isOnlyArticle = numbers.every(({ folded }) => ARTICLE.test(folded));
  numbers.forEach(({ folded }, i) => {
    labels[of + 1 + i] = ARTICLE.test(folded) && !isOnlyArticle ? "comment" : "quantity";
  });
}
