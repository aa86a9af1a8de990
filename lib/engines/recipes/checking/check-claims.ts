import type { DraftToCheck, Finding } from "./contract";

const FIGURE =
  /\b\d+(?:[.,]\d+)?\s*(?:kcal|calories|cals?|kj|(?:g|grams?|mg)\s+(?:of\s+)?(?:protein|carb\w*|fat|fibre|fiber|sugar|salt|sodium))\b/i;
const HEALTH =
  /\b(?:cures?|heals?|prevents?|treats?|detox\w*|fights? (?:cancer|disease)|burns? fat|boosts? (?:immunity|metabolism)|lowers? (?:blood pressure|cholesterol))\b/i;

/** Figures and promises a text makes by itself: ours are counted from the lines. */
export function checkClaims(draft: DraftToCheck): readonly Finding[] {
  const texts = [draft.title, draft.description ?? "", ...draft.steps.map((step) => step.text)];
  const said = texts.flatMap((text) => FIGURE.exec(text)?.[0] ?? HEALTH.exec(text)?.[0] ?? []);
  return said.length === 0 ? [] : [{ code: "claims-nutrition", severity: "fail", detail: { said: said[0] ?? "" } }];
}
