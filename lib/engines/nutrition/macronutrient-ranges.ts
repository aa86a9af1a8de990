/**
 * Acceptable Macronutrient Distribution Ranges, shares of energy, and protein per kilogram:
 * IOM 2002/2005, Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol,
 * Protein, and Amino Acids (doi 10.17226/10490), tables S-5 and S-8. Infants have no ranges.
 */
export interface MacronutrientRanges {
  readonly protein: readonly [low: number, high: number];
  readonly fat: readonly [low: number, high: number];
  readonly carbohydrate: readonly [low: number, high: number];
}

export const KCAL_PER_GRAM = { protein: 4, fat: 9, carbohydrate: 4 } as const;

/** Fat is an Adequate Intake of its own in the first year, g a day. */
export const INFANT_FAT_GRAMS = { firstHalf: 31, secondHalf: 30 } as const;

export function macronutrientRanges(ageYears: number): MacronutrientRanges | null {
  if (ageYears < 1) return null;
  if (ageYears < 4) return { protein: [0.05, 0.2], fat: [0.3, 0.4], carbohydrate: [0.45, 0.65] };
  if (ageYears < 19) return { protein: [0.1, 0.3], fat: [0.25, 0.35], carbohydrate: [0.45, 0.65] };
  return { protein: [0.1, 0.35], fat: [0.2, 0.35], carbohydrate: [0.45, 0.65] };
}

/** Recommended protein, g for each kilogram of body weight a day. */
export function proteinPerKilogram(ageYears: number, pregnancy: "none" | "pregnant" | "lactating"): number {
  if (pregnancy === "pregnant") return 1.1;
  if (pregnancy === "lactating") return 1.3;
  if (ageYears < 0.5) return 1.52;
  if (ageYears < 1) return 1.2;
  if (ageYears < 4) return 1.05;
  if (ageYears < 14) return 0.95;
  return ageYears < 19 ? 0.85 : 0.8;
}
