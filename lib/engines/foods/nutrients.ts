/**
 * The nutrients this product knows, each with its unit and its number in USDA's NUTR_DEF table (SR28).
 * Amounts are always per 100 g of edible food in a `Food`, and absolute in everything computed from it.
 */
export const NUTRIENTS = {
  energy: { unit: "kcal", usda: 208, label: "Energy" },
  protein: { unit: "g", usda: 203, label: "Protein" },
  fat: { unit: "g", usda: 204, label: "Fat" },
  carbohydrate: { unit: "g", usda: 205, label: "Carbohydrate" },
  fibre: { unit: "g", usda: 291, label: "Fibre" },
  sugars: { unit: "g", usda: 269, label: "Sugars" },
  saturatedFat: { unit: "g", usda: 606, label: "Saturated fat" },
  monounsaturatedFat: { unit: "g", usda: 645, label: "Monounsaturated fat" },
  polyunsaturatedFat: { unit: "g", usda: 646, label: "Polyunsaturated fat" },
  transFat: { unit: "g", usda: 605, label: "Trans fat" },
  cholesterol: { unit: "mg", usda: 601, label: "Cholesterol" },
  water: { unit: "g", usda: 255, label: "Water" },
  alcohol: { unit: "g", usda: 221, label: "Alcohol" },
  caffeine: { unit: "mg", usda: 262, label: "Caffeine" },
  starch: { unit: "g", usda: 209, label: "Starch" },
  linoleicAcid: { unit: "g", usda: 618, label: "Linoleic acid (18:2)" },
  linolenicAcid: { unit: "g", usda: 619, label: "Linolenic acid (18:3)" },
  epa: { unit: "g", usda: 629, label: "EPA" },
  dpa: { unit: "g", usda: 631, label: "DPA" },
  dha: { unit: "g", usda: 621, label: "DHA" },
  calcium: { unit: "mg", usda: 301, label: "Calcium" },
  iron: { unit: "mg", usda: 303, label: "Iron" },
  magnesium: { unit: "mg", usda: 304, label: "Magnesium" },
  phosphorus: { unit: "mg", usda: 305, label: "Phosphorus" },
  potassium: { unit: "mg", usda: 306, label: "Potassium" },
  sodium: { unit: "mg", usda: 307, label: "Sodium" },
  zinc: { unit: "mg", usda: 309, label: "Zinc" },
  copper: { unit: "mg", usda: 312, label: "Copper" },
  manganese: { unit: "mg", usda: 315, label: "Manganese" },
  selenium: { unit: "µg", usda: 317, label: "Selenium" },
  fluoride: { unit: "µg", usda: 313, label: "Fluoride" },
  vitaminA: { unit: "µg", usda: 320, label: "Vitamin A (RAE)" },
  retinol: { unit: "µg", usda: 319, label: "Retinol" },
  betaCarotene: { unit: "µg", usda: 321, label: "Beta-carotene" },
  alphaCarotene: { unit: "µg", usda: 322, label: "Alpha-carotene" },
  lycopene: { unit: "µg", usda: 337, label: "Lycopene" },
  luteinZeaxanthin: { unit: "µg", usda: 338, label: "Lutein and zeaxanthin" },
  vitaminC: { unit: "mg", usda: 401, label: "Vitamin C" },
  vitaminD: { unit: "µg", usda: 328, label: "Vitamin D" },
  vitaminE: { unit: "mg", usda: 323, label: "Vitamin E" },
  vitaminK: { unit: "µg", usda: 430, label: "Vitamin K" },
  thiamin: { unit: "mg", usda: 404, label: "Thiamin (B1)" },
  riboflavin: { unit: "mg", usda: 405, label: "Riboflavin (B2)" },
  niacin: { unit: "mg", usda: 406, label: "Niacin (B3)" },
  pantothenicAcid: { unit: "mg", usda: 410, label: "Pantothenic acid (B5)" },
  vitaminB6: { unit: "mg", usda: 415, label: "Vitamin B6" },
  folate: { unit: "µg", usda: 435, label: "Folate (DFE)" },
  vitaminB12: { unit: "µg", usda: 418, label: "Vitamin B12" },
  choline: { unit: "mg", usda: 421, label: "Choline" },
} as const;

export type NutrientId = keyof typeof NUTRIENTS;

/** All nutrient ids in table order: the column order of the committed food table. */
export const NUTRIENT_IDS = Object.keys(NUTRIENTS) as readonly NutrientId[];

/** Amounts by nutrient; an absent key is unknown, which is never the same as zero. */
export type NutrientAmounts = { readonly [N in NutrientId]?: number };
