import type { NutrientId } from "../foods/nutrients";

/** Name of the table, to be shown beside any share. */
export const DAILY_VALUE_SOURCE = "FDA Daily Values 2016, adults and children from 4 years (21 CFR 101.9)";

/** Daily Reference Values and Reference Daily Intakes, in the units of NUTRIENTS. Trans fat and sugars have none. */
const DAILY_VALUES: { readonly [N in NutrientId]?: number } = {
  energy: 2000,
  protein: 50,
  fat: 78,
  carbohydrate: 275,
  fibre: 28,
  saturatedFat: 20,
  cholesterol: 300,
  calcium: 1300,
  iron: 18,
  magnesium: 420,
  phosphorus: 1250,
  potassium: 4700,
  sodium: 2300,
  zinc: 11,
  copper: 0.9,
  manganese: 2.3,
  selenium: 55,
  vitaminA: 900,
  vitaminC: 90,
  vitaminD: 20,
  vitaminE: 15,
  vitaminK: 120,
  thiamin: 1.2,
  riboflavin: 1.3,
  niacin: 16,
  pantothenicAcid: 5,
  vitaminB6: 1.7,
  folate: 400,
  vitaminB12: 2.4,
  choline: 550,
};

/** The daily value of a nutrient in its own unit; null where the table has none. */
export const dailyValueOf = (nutrient: NutrientId): number | null => DAILY_VALUES[nutrient] ?? null;

/** Share of the daily value (1 = all of it); null where the table has no value or the amount is unknown. */
export function dailyValueShare(nutrient: NutrientId, amount: number | null | undefined): number | null {
  const value = DAILY_VALUES[nutrient];
  if (value === undefined || amount === null || amount === undefined || !Number.isFinite(amount)) return null;
  return amount / value;
}
