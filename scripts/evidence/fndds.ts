import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { loadFoodTable } from "@/db/datasets/foods/load";
import type { NutrientAmounts, NutrientId } from "@/lib/engines/foods/nutrients";
import { type ComposedPart, composeFood } from "@/lib/engines/nutrition/compose-food";
import { readCsv } from "../reference-intakes/read-csv";

const DATA = path.resolve(import.meta.dirname, "../../../shared/data");
const INGREDIENTS = path.join(DATA, "dev/fndds-2019-2020-ingredients.csv.gz");
const NUTRIENT_VALUES = path.join(DATA, "usda-fndds/fndds-2019-2020-nutrients.csv.gz");

const COLUMNS: Readonly<Record<string, NutrientId>> = {
  "Energy (kcal)": "energy",
  "Protein (g)": "protein",
  "Carbohydrate (g)": "carbohydrate",
  "Total Fat (g)": "fat",
  "Calcium (mg)": "calcium",
  "Iron (mg)": "iron",
  "Sodium (mg)": "sodium",
  "Vitamin C (mg)": "vitaminC",
  "Water (g)": "water",
};

const rowsOf = (file: string): string[][] => readCsv(gunzipSync(readFileSync(file)).toString("utf8"));

/** FNDDS figures per 100 g by food code. */
function readTruth(): ReadonlyMap<string, NutrientAmounts> {
  const [header = [], ...rows] = rowsOf(NUTRIENT_VALUES);
  return new Map(
    rows.map((row) => {
      const amounts: { [N in NutrientId]?: number } = {};
      header.forEach((column, index) => {
        const nutrient = COLUMNS[column];
        const cell = row[index];
        if (nutrient !== undefined && cell !== undefined && cell !== "") amounts[nutrient] = Number(cell);
      });
      return [row[0] ?? "", amounts];
    }),
  );
}

interface Recipe {
  readonly code: string;
  readonly name: string;
  readonly moistureChange: number;
  readonly parts: { readonly code: string; readonly name: string; readonly grams: number }[];
}

function readRecipes(): readonly Recipe[] {
  const recipes = new Map<string, Recipe>();
  for (const row of rowsOf(INGREDIENTS).slice(1)) {
    const [code = "", name = "", , , , partCode = "", partName = "", grams, , moisture] = row;
    const recipe = recipes.get(code) ?? { code, name, moistureChange: Number(moisture), parts: [] };
    recipe.parts.push({ code: partCode, name: partName, grams: Number(grams) });
    recipes.set(code, recipe);
  }
  return [...recipes.values()];
}

/** An SR number has up to five digits, an FNDDS code eight; six digits are USDA's pure substances ("vitamin D as ingredient"). */
function partFigures(code: string, truth: ReadonlyMap<string, NutrientAmounts>): NutrientAmounts | null {
  if (code.length === 8) return truth.get(code) ?? null;
  if (code.length === 6) return {};
  return loadFoodTable().byId.get(`sr:${code.padStart(5, "0")}`)?.nutrients ?? null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * FNDDS 2019-2020 foods recomputed from their ingredient grams and moisture change with our own table, against USDA's
 * figures: median relative error in percent. Cooking retention of vitamins and minerals is not corrected (USDA's
 * retention factors are not among the data), so vitamin C shows the size of what is left out.
 */
export async function evidenceFndds(): Promise<Record<string, number>> {
  if (!existsSync(INGREDIENTS) || !existsSync(NUTRIENT_VALUES)) {
    console.error("fndds: no FNDDS ingredients here, skipped");
    return {};
  }
  const truth = readTruth();
  const errors = new Map<NutrientId, number[]>();
  const judged: { name: string; error: number; ours: number; theirs: number; detail: string }[] = [];
  let unknown = 0;
  for (const recipe of readRecipes()) {
    const parts: ComposedPart[] = [];
    let known = true;
    for (const part of recipe.parts) {
      const nutrients = partFigures(part.code, truth);
      if (nutrients === null) known = false;
      else parts.push({ nutrients, grams: part.grams });
    }
    const target = truth.get(recipe.code);
    const composed = known ? composeFood(parts, recipe.moistureChange) : null;
    if (composed === null || target === undefined) {
      unknown += 1;
      continue;
    }
    for (const nutrient of Object.values(COLUMNS)) {
      const ours = composed[nutrient];
      const theirs = target[nutrient];
      if (ours === undefined || theirs === undefined || theirs <= 0) continue;
      const error = Math.abs(ours / theirs - 1);
      errors.set(nutrient, [...(errors.get(nutrient) ?? []), error]);
      if (nutrient === "energy") {
        const detail = recipe.parts.map((part) => `${part.grams} g ${part.name.slice(0, 40)}`).join("; ");
        judged.push({
          name: recipe.name,
          error,
          ours,
          theirs,
          detail: `${detail}; moisture ${recipe.moistureChange} %`,
        });
      }
    }
  }
  console.error(
    `fndds: ${judged.length} foods recomputed, ${unknown} with an ingredient outside the table; ten worst by energy`,
  );
  for (const { name, error, ours, theirs, detail } of judged.sort((a, b) => b.error - a.error).slice(0, 10)) {
    console.error(
      `  ${(100 * error).toFixed(1)} %  ${ours.toFixed(0)} : ${theirs} kcal  ${name} (${detail.slice(0, 200)})`,
    );
  }
  const percent = (nutrient: NutrientId): number => Math.round(10000 * median(errors.get(nutrient) ?? [])) / 100;
  return {
    "fndds.energyMedianError": percent("energy"),
    "fndds.proteinMedianError": percent("protein"),
    "fndds.fatMedianError": percent("fat"),
    "fndds.carbohydrateMedianError": percent("carbohydrate"),
    "fndds.sodiumMedianError": percent("sodium"),
    "fndds.vitaminCMedianErrorUncorrected": percent("vitaminC"),
    "fndds.waterMedianError": percent("water"),
    "fndds.foods": judged.length,
  };
}
