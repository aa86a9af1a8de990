import path from "node:path";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import { readCsvGz } from "./csv";
import { fnddsPortion } from "./portions";
import type { RawFood } from "./raw-food";

/** FNDDS column heading by nutrient; manganese, pantothenic acid, starch, trans fat and fluoride it does not publish. */
const COLUMNS: Partial<Record<NutrientId, string>> = {
  energy: "Energy (kcal)",
  protein: "Protein (g)",
  fat: "Total Fat (g)",
  carbohydrate: "Carbohydrate (g)",
  fibre: "Fiber, total dietary (g)",
  sugars: "Sugars, total (g)",
  saturatedFat: "Fatty acids, total saturated (g)",
  monounsaturatedFat: "Fatty acids, total monounsaturated (g)",
  polyunsaturatedFat: "Fatty acids, total polyunsaturated (g)",
  cholesterol: "Cholesterol (mg)",
  water: "Water (g)",
  alcohol: "Alcohol (g)",
  caffeine: "Caffeine (mg)",
  linoleicAcid: "18:2 (g)",
  linolenicAcid: "18:3 (g)",
  epa: "20:5 n-3 (g)",
  dpa: "22:5 n-3 (g)",
  dha: "22:6 n-3 (g)",
  calcium: "Calcium (mg)",
  iron: "Iron (mg)",
  magnesium: "Magnesium (mg)",
  phosphorus: "Phosphorus (mg)",
  potassium: "Potassium (mg)",
  sodium: "Sodium (mg)",
  zinc: "Zinc (mg)",
  copper: "Copper (mg)",
  selenium: "Selenium (mcg)",
  vitaminA: "Vitamin A, RAE (mcg_RAE)",
  retinol: "Retinol (mcg)",
  betaCarotene: "Carotene, beta (mcg)",
  alphaCarotene: "Carotene, alpha (mcg)",
  lycopene: "Lycopene (mcg)",
  luteinZeaxanthin: "Lutein + zeaxanthin (mcg)",
  vitaminC: "Vitamin C (mg)",
  vitaminD: "Vitamin D (D2 + D3) (mcg)",
  vitaminE: "Vitamin E (alpha-tocopherol) (mg)",
  vitaminK: "Vitamin K (phylloquinone) (mcg)",
  thiamin: "Thiamin (mg)",
  riboflavin: "Riboflavin (mg)",
  niacin: "Niacin (mg)",
  vitaminB6: "Vitamin B-6 (mg)",
  folate: "Folate, DFE (mcg_DFE)",
  vitaminB12: "Vitamin B-12 (mcg)",
  choline: "Choline, total (mg)",
};

/** All FNDDS 2017-2018 foods with the nutrients it publishes. */
export function readFndds(folder: string): RawFood[] {
  const portions = new Map<string, { unit: string; grams: number }[]>();
  for (const row of readCsvGz(path.join(folder, "fndds-2017-2018-portions.csv.gz"))) {
    const code = row["Food code"] ?? "";
    // A row with a subcode describes a brand's size of the food, not the food's own measure.
    if (row.Subcode) continue;
    const portion = fnddsPortion(row["Portion description"] ?? "", Number(row["Portion weight (g)"]));
    if (portion) portions.set(code, [...(portions.get(code) ?? []), portion]);
  }
  return readCsvGz(path.join(folder, "fndds-2017-2018-nutrients.csv.gz")).map((row) => {
    const code = row["Food code"] ?? "";
    const nutrients: Partial<Record<NutrientId, number>> = {};
    for (const [id, column] of Object.entries(COLUMNS)) {
      const text = row[column];
      if (text === undefined) throw new Error(`FNDDS has no column ${column}`);
      if (text !== "") nutrients[id as NutrientId] = Number(text);
    }
    return {
      id: `fndds:${code}`,
      name: (row["Main food description"] ?? "").trim(),
      source: "FNDDS 2017-2018",
      group: code.slice(0, 2),
      wweia: row["WWEIA Category description"] ?? "",
      commonNames: "",
      refuse: 0,
      nutrients,
      portions: portions.get(code) ?? [],
    };
  });
}
