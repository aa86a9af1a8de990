/**
 * Builds lib/engines/nutrition/reference-intakes.gen.ts from the Dietary Reference Intake tables
 * (National Academies, 22 life-stage groups). Run: npx tsx scripts/reference-intakes/build.ts <folder>
 * where <folder> holds dri_rda_ai.csv and dri_ul.csv; default ../shared/data/dri.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { NutrientId } from "../../lib/engines/foods/nutrients";
import { readCsv } from "./read-csv";

const ROOT = path.resolve(import.meta.dirname, "../..");
const OUT = path.join(ROOT, "lib/engines/nutrition/reference-intakes.gen.ts");

interface Column {
  readonly nutrient: NutrientId;
  /** Factor from the source's unit to ours. */
  readonly factor: number;
}

const RECOMMENDED: Readonly<Record<string, Column>> = {
  "Vitamin A, RAE (ug)": { nutrient: "vitaminA", factor: 1 },
  "Vitamin C, total ascorbic acid (mg)": { nutrient: "vitaminC", factor: 1 },
  "Vitamin D (D2 + D3) (ug)": { nutrient: "vitaminD", factor: 1 },
  "Vitamin E (alpha-tocopherol) (mg)": { nutrient: "vitaminE", factor: 1 },
  "Vitamin K (phylloquinone) (ug)": { nutrient: "vitaminK", factor: 1 },
  "Thiamin (mg)": { nutrient: "thiamin", factor: 1 },
  "Riboflavin (mg)": { nutrient: "riboflavin", factor: 1 },
  "Niacin (mg)": { nutrient: "niacin", factor: 1 },
  "Vitamin B-6 (mg)": { nutrient: "vitaminB6", factor: 1 },
  "Folate, DFE (ug)": { nutrient: "folate", factor: 1 },
  "Vitamin B-12 (ug)": { nutrient: "vitaminB12", factor: 1 },
  "Pantothenic acid (mg)": { nutrient: "pantothenicAcid", factor: 1 },
  "Choline, total (mg)": { nutrient: "choline", factor: 1 },
  "Calcium, Ca (mg)": { nutrient: "calcium", factor: 1 },
  "Copper, Cu (mg)": { nutrient: "copper", factor: 1 },
  "Fluoride, F (ug)": { nutrient: "fluoride", factor: 1 },
  "Iron, Fe (mg)": { nutrient: "iron", factor: 1 },
  "Magnesium, Mg (mg)": { nutrient: "magnesium", factor: 1 },
  "Manganese, Mn (mg)": { nutrient: "manganese", factor: 1 },
  "Phosphorus, P (mg)": { nutrient: "phosphorus", factor: 1 },
  "Selenium, Se (ug)": { nutrient: "selenium", factor: 1 },
  "Zinc, Zn (mg)": { nutrient: "zinc", factor: 1 },
  "Potassium, K (mg)": { nutrient: "potassium", factor: 1 },
  "Sodium, Na (mg)": { nutrient: "sodium", factor: 1 },
  "Carbohydrate, by difference (g)": { nutrient: "carbohydrate", factor: 1 },
  "Fiber, total dietary (g)": { nutrient: "fibre", factor: 1 },
  "Protein (g)": { nutrient: "protein", factor: 1 },
};

/** Limits that hold for what food brings. Those set for supplements or synthetic forms alone are left out. */
const UPPER: Readonly<Record<string, Column>> = {
  "Vitamin A, RAE (ug)": { nutrient: "retinol", factor: 1 },
  "Vitamin C, total ascorbic acid (mg)": { nutrient: "vitaminC", factor: 1 },
  "Vitamin D (D2 + D3) (ug)": { nutrient: "vitaminD", factor: 1 },
  "Vitamin B-6 (mg)": { nutrient: "vitaminB6", factor: 1 },
  "Choline, total (mg)": { nutrient: "choline", factor: 1 },
  "Calcium, Ca (mg)": { nutrient: "calcium", factor: 1 },
  "Fluoride, F (ug)": { nutrient: "fluoride", factor: 1 },
  "Iron, Fe (mg)": { nutrient: "iron", factor: 1 },
  "Manganese, Mn (mg)": { nutrient: "manganese", factor: 1 },
  "Phosphorus, P (mg)": { nutrient: "phosphorus", factor: 1 },
  "Selenium, Se (ug)": { nutrient: "selenium", factor: 1 },
  "Zinc, Zn (mg)": { nutrient: "zinc", factor: 1 },
  "Copper, Cu (ug)": { nutrient: "copper", factor: 0.001 },
  "Sodium CDRR (mg)": { nutrient: "sodium", factor: 1 },
};

/** Adequate Intakes of the essential fatty acids, g a day: IOM 2002/2005, table S-5. They are not in the source files. */
const FATTY_ACIDS = {
  linoleicAcid: [4.4, 4.6, 7, 10, 12, 16, 17, 17, 14, 14, 10, 11, 12, 12, 11, 11, 13, 13, 13, 13, 13, 13],
  linolenicAcid: [
    0.5, 0.5, 0.7, 0.9, 1.2, 1.6, 1.6, 1.6, 1.6, 1.6, 1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.4, 1.4, 1.4, 1.3, 1.3, 1.3,
  ],
} as const;

function rounded(text: string | undefined, factor: number): number | null {
  if (text === undefined || text.trim() === "") return null;
  const value = Number(text) * factor;
  if (!Number.isFinite(value)) throw new Error(`not a number in the reference tables: ${text}`);
  return Number(value.toPrecision(6));
}

function main(folder: string): void {
  const recommendedFile = path.join(folder, "dri_rda_ai.csv");
  const upperFile = path.join(folder, "dri_ul.csv");
  if (!existsSync(recommendedFile) || !existsSync(upperFile)) {
    console.error(`The reference tables are not in ${folder}; nothing was changed.`);
    process.exitCode = 1;
    return;
  }
  const recommended = readCsv(readFileSync(recommendedFile, "utf8"));
  const upper = readCsv(readFileSync(upperFile, "utf8"));
  const stages = (recommended[0] ?? []).slice(2);
  if (stages.length !== 22) throw new Error(`expected 22 life stages, found ${stages.length}`);

  const recommendedLines: string[] = [];
  for (const row of recommended.slice(1)) {
    const column = RECOMMENDED[row[0] ?? ""];
    if (column === undefined) continue;
    const values = stages.map((_, index) => rounded(row[index + 2], column.factor));
    recommendedLines.push(`  ${column.nutrient}: { kind: "${row[1]}", values: ${JSON.stringify(values)} },`);
  }
  for (const [nutrient, values] of Object.entries(FATTY_ACIDS)) {
    recommendedLines.push(`  ${nutrient}: { kind: "AI", values: ${JSON.stringify(values)} },`);
  }
  const upperLines: string[] = [];
  for (const row of upper.slice(1)) {
    const column = UPPER[row[0] ?? ""];
    if (column === undefined) continue;
    const values = stages.map((_, index) => rounded(row[index + 2], column.factor));
    const kind = (row[0] ?? "").includes("CDRR") ? "CDRR" : "UL";
    upperLines.push(`  ${column.nutrient}: { kind: "${kind}", values: ${JSON.stringify(values)} },`);
  }

  writeFileSync(
    OUT,
    `// Written by scripts/reference-intakes/build.ts; do not edit by hand.
// Dietary Reference Intakes of the National Academies (IOM 1997-2011; sodium and potassium 2019), a day,
// in the units of NUTRIENTS, one value a life stage. Fatty acids: IOM 2002/2005.
export const LIFE_STAGES = ${JSON.stringify(stages)} as const;

export const RECOMMENDED_INTAKES = {
${recommendedLines.join("\n")}
} as const;

export const UPPER_INTAKES = {
${upperLines.join("\n")}
} as const;
`,
  );
  console.log(
    `${recommendedLines.length} recommended and ${upperLines.length} upper intakes, ${stages.length} life stages`,
  );
}

main(process.argv[2] ?? path.resolve(ROOT, "../shared/data/dri"));
