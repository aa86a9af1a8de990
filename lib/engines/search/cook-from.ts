import type { FoodWish, SearchDocument } from "./contract";
import { plainName } from "./food-lexicon";
import { nameFits } from "./food-names";
import { phraseOf } from "./words";

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

/**
 * Tells of recipes what is at hand and what is missing; basics such as salt, oil and dried spices are taken as there. Made
 * once for the foods at hand: each name is compared with them once, however many recipes have it.
 */
export function cookerFrom(atHand: readonly FoodWish[]): (document: SearchDocument) => CookedFrom {
  const met = new Map<string, FoodWish | null>();
  const wishFor = (name: string): FoodWish | null => {
    const known = met.get(name);
    if (known !== undefined) return known;
    const wish = atHand.find(({ names }) => names.some((want) => nameFits(want, name) >= IS_IT)) ?? null;
    met.set(name, wish);
    return wish;
  };
  return ({ foods }) => {
    const have = new Set<string>();
    const used = new Set<FoodWish>();
    const missing: { readonly name: string; readonly share: number }[] = [];
    for (const { names, share } of foods) {
      const name = names.at(-1) ?? "";
      const wish = names.map(wishFor).find((one) => one !== null) ?? null;
      if (wish !== null) {
        have.add(name);
        used.add(wish);
      } else if (!isBasic(names[0] ?? "") && !missing.some((one) => one.name === name)) missing.push({ name, share });
    }
    return {
      have: [...have],
      missing: missing.sort((a, b) => b.share - a.share).map(({ name }) => name),
      uses: atHand.length === 0 ? 0 : used.size / atHand.length,
    };
  };
}

const isBasic = (name: string): boolean => BASICS.test(name) && !FRESH.test(name);

/** The name that a line's food goes by in a recipe's document, and so in `have` and `missing`. */
export const nameInDocument = (written: string, tableName: string | null): string =>
  tableName ?? plainName(phraseOf(written));
