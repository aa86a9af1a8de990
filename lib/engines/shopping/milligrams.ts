/**
 * Mass is summed in whole milligrams, so that a sum does not depend on its order and nothing is lost to rounding.
 * Gives null for what is not a weight: null, NaN, infinite, negative, or beyond exact whole numbers.
 */
export function toMilligrams(grams: number | null): number | null {
  if (grams === null || !Number.isFinite(grams) || grams < 0) return null;
  const milligrams = Math.round(grams * 1000);
  return milligrams <= 1e14 ? milligrams : null;
}

/** The gram figure of whole milligrams. */
export const toGrams = (milligrams: number): number => milligrams / 1000;

/** Milligrams to buy so that `needed` milligrams are left after the share `refuse` (peel, bone) is cut away. */
export function withRefuse(needed: number, refuse: number): number {
  if (!(refuse > 0)) return needed;
  return Math.ceil(needed / (1 - Math.min(refuse, 0.9)));
}
