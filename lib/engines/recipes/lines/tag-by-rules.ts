import { unitNamed } from "../units";
import type { Label } from "./labels";
import { type Token, wordAmount } from "./tokens";

const SIZES = new Set(
  "large medium small big lg md sm jumbo extra-large medium-sized gross grosse mittelgrosse kleine grand gros petit grande pequeno piccolo duza mala srednia".split(
    " ",
  ),
);
const PARTICIPLE =
  /(?:ed|sliced|diced|ground|torn|cut|gehackt\w*|gewurfelt\w*|gerieben\w*|hache\w*|emince\w*|picad\w*|tritat\w*|posiekan\w*|hackad\w*)$/;
const OF = new Set(["of", "de", "d", "di", "da", "van", "av", "du", "des"]);
const MEASURE_WORDS = new Set(["heaped", "heaping", "scant", "level", "rounded", "generous", "good"]);

/** Labels by position and word lists alone: numbers and units lead, the name follows, commas and brackets end it. */
export function tagByRules(tokens: readonly Token[]): Label[] {
  const labels: Label[] = [];
  let depth = 0;
  let stage: "amount" | "name" | "rest" = "amount";
  let afterOr = false;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token.kind === "mark") {
      if ("([".includes(token.text)) depth++;
      else if (")]".includes(token.text)) depth = Math.max(0, depth - 1);
      else if (token.text === "," && stage === "name" && depth === 0) stage = "rest";
      labels.push("comment");
      return;
    }
    const isUnit = unitNamed(token.text) !== null || (next ? unitNamed(`${token.text} ${next.text}`) !== null : false);
    if (stage === "amount") {
      if (token.kind === "number" || (i === 0 && wordAmount(token) && next)) return void labels.push("quantity");
      if (isUnit && (i > 0 || depth > 0)) return void labels.push("unit");
      if (MEASURE_WORDS.has(token.folded) && next) return void labels.push("unit");
      if (OF.has(token.folded)) return void labels.push("comment");
      if (depth > 0) return void labels.push("comment");
      if (SIZES.has(token.folded)) return void labels.push(next && unitNamed(next.text) ? "unit" : "size");
      if (PARTICIPLE.test(token.folded) || /ly$/.test(token.folded)) return void labels.push("preparation");
      stage = "name";
    }
    if (depth > 0) return void labels.push("comment");
    if (stage === "name" && /^(?:to|for|plus|zum|pour|para|per|do)$/.test(token.folded) && next) {
      stage = "rest";
      afterOr = true;
    }
    if (stage === "rest")
      return void labels.push(
        afterOr || /^(?:to|for|plus|such|or|preferably)$/.test(token.folded) ? "comment" : "preparation",
      );
    return void labels.push("name");
  });
  return labels;
}
