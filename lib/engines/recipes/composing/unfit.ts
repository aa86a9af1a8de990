import type { Equipment, NoRecipeReason, RecipeWish, SourceRecipe } from "./contract";
import { isOfCuisine, isOfKind, kindsOf } from "./dish-words";

/** Why no change makes a source what is wished for; null where one might. */
export function unfit(wish: RecipeWish, source: SourceRecipe): NoRecipeReason | null {
  const lacking = wish.lacking.find((one) => needs(source, one));
  if (lacking !== undefined) return { kind: "needs", what: lacking };
  const kind = kindsOf(wish).find((one) => !isOfKind(one, source));
  if (kind !== undefined) return { kind: "no-such-kind", what: kind };
  if (wish.kind !== null && !source.suits.includes(wish.kind)) return { kind: "no-such-kind", what: wish.kind };
  if (wish.cuisine !== null && !isOfCuisine(wish.cuisine, source.cuisine))
    return { kind: "no-such-kind", what: `${wish.cuisine} recipe` };
  const minutes = source.totalMinutes ?? (source.prepMinutes ?? 0) + (source.cookMinutes ?? 0);
  return wish.maxMinutes !== null && minutes > wish.maxMinutes ? { kind: "too-long", least: minutes } : null;
}

const OVEN = /\b(?:oven|bake|baked|roast(?:ed)? (?:for|at|until)|grill(?:ed)? (?:for|until)|broil)\b/i;
const HOB = /\b(?:fry|simmer|boil|saut[eé]|pan over|steam|saucepan|hob)\b/i;
const BLENDER = /\b(?:blend|blender|food processor|pur[eé]e|whizz)\b/i;

function needs(source: SourceRecipe, equipment: Equipment): boolean {
  const method = source.steps.map((step) => step.text).join(" ");
  return (equipment === "oven" ? OVEN : equipment === "hob" ? HOB : BLENDER).test(method);
}
