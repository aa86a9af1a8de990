import type { FoodTable } from "../../foods/food";
import { checkAmounts } from "./check-amounts";
import { checkClaims } from "./check-claims";
import { checkEaters } from "./check-eaters";
import { checkLines } from "./check-lines";
import { checkSafety } from "./check-safety";
import { checkShape } from "./check-shape";
import { checkTimes } from "./check-times";
import { checkUses } from "./check-uses";
import type { CheckContext, DraftToCheck, Finding } from "./contract";
import { mentionedFoods } from "./mentioned-foods";

/**
 * All that is wrong with a written recipe, the gravest first. Nothing of it is believed: figures, allergens and diets
 * are counted from its lines, and its steps are read for heat, time and foods. A recipe with a `fail` is shown to nobody.
 */
export function checkRecipe(draft: DraftToCheck, context: CheckContext, table: FoodTable): readonly Finding[] {
  const shape = checkShape(draft);
  if (shape.length > 0) return shape;
  const { lines } = context.nutrition;
  const mentioned = mentionedFoods(draft, lines, table);
  const found = [
    ...checkEaters(draft, context, mentioned),
    ...checkSafety(draft, context),
    ...checkLines(context),
    ...checkAmounts(context, draft.title),
    ...checkTimes(draft, context),
    ...checkUses(draft, lines, mentioned),
    ...checkClaims(draft),
  ];
  return (["fail", "warn", "note"] as const).flatMap((severity) => found.filter((one) => one.severity === severity));
}

/** Whether it may be shown. */
export const isSound = (findings: readonly Finding[]): boolean => findings.every((one) => one.severity !== "fail");
