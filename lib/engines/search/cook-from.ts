import type { FoodWish, SearchDocument } from "./contract";
import { nameFits } from "./food-names";

/** What nearly every kitchen has: not counted as missing unless it is asked for. */
const BASICS =
  /(?:^|\s)(?:salt|peppercorn|water|ice|sugar|baking powder|baking soda|vinegar|cornstarch|paprika|cumin|oregano|thyme|cinnamon|turmeric|bay leaf|nutmeg|caraway seed|clove spice|marjoram|allspice|cayenne pepper|red pepper flake|chili powder|curry powder|garam masala|ground coriander|ground ginger)$|^(?:black|white|ground) pepper$|^(?:olive|sunflower|canola|vegetable|rapeseed|corn) oil$|^(?:all ?purpose )?flour$/;
const FRESH = /\b(?:fresh|basil|mint|cilantro|parsley|dill)\b/;
const IS_IT = 0.7;

export interface CookedFrom {
  /** Names of foods that are at hand. */
  readonly have: readonly string[];
  /** Names of foods that are not, the heaviest first. */
  readonly missing: readonly string[];
  /** Share of the foods at hand that it uses, 0–1. */
  readonly uses: number;
}

/** What of a recipe is at hand and what is missing; basics such as salt, oil and dried spices are taken as there. */
export function cookFrom(document: SearchDocument, atHand: readonly FoodWish[]): CookedFrom {
  const have = new Set<string>();
  const used = new Set<FoodWish>();
  const missing: { readonly name: string; readonly share: number }[] = [];
  for (const { names, share } of document.foods) {
    const name = names.at(-1) ?? "";
    const match = atHand.find((wish) => wish.names.some((want) => names.some((one) => nameFits(want, one) >= IS_IT)));
    if (match !== undefined) {
      have.add(name);
      used.add(match);
    } else if (
      !(BASICS.test(names[0] ?? "") && !FRESH.test(names[0] ?? "")) &&
      !missing.some((one) => one.name === name)
    )
      missing.push({ name, share });
  }
  return {
    have: [...have],
    missing: missing.sort((a, b) => b.share - a.share).map(({ name }) => name),
    uses: atHand.length === 0 ? 0 : used.size / atHand.length,
  };
}
