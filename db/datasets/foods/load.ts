import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Aisle, Allergen, Diet, Food, FoodTable, Portion, Translation } from "@/lib/engines/foods/food";
import { languageOf } from "@/lib/engines/foods/language";
import { NUTRIENTS, type NutrientAmounts, type NutrientId } from "@/lib/engines/foods/nutrients";

let cached: FoodTable | null = null;

/** The committed table of foods (USDA SR28 and FNDDS 2017-2018), read once per process. Throws when its files are missing. */
export function loadFoodTable(): FoodTable {
  cached ??= parseFoodTable(
    readDataset("foods.tsv"),
    () => readDataset("nutrients.tsv"),
    () => readDataset("translations.tsv"),
  );
  return cached;
}

/** The working directory first, which bundlers trace; beside this file when a script starts elsewhere. */
function readDataset(file: string): string {
  const traced = path.join(process.cwd(), "db", "datasets", "foods", file);
  if (existsSync(traced)) return readFileSync(traced, "utf8");
  const beside = path.join(import.meta.dirname ?? "", file);
  if (existsSync(beside)) return readFileSync(beside, "utf8");
  throw new Error(`Food table is missing: ${file} (build it with \`npx tsx scripts/foods/build.ts\`)`);
}

const list = <T extends string>(cell: string | undefined, separator: string): readonly T[] =>
  cell ? (cell.split(separator) as T[]) : [];
const figure = (cell: string | undefined) => (cell ? Number(cell) : null);

/**
 * Figures, measures and names in other languages are read when first asked for: naming a food in English needs none.
 */
function parseFoodTable(foodText: string, readNutrients: () => string, readTranslations: () => string): FoodTable {
  let nutrientsOf: ((id: string) => NutrientAmounts) | undefined;
  const lines = foodText.split("\n");
  const byId = new Map<string, Food>();
  for (let i = 2; i < lines.length; i++) {
    const cells = (lines[i] ?? "").split("\t");
    const [id, fdcId, name, displayName, category, aisle, allergens, diets, aliases, portions] = cells;
    if (!id || !name || !displayName || !category || !aisle) continue;
    let nutrients: NutrientAmounts | undefined;
    let measures: readonly Portion[] | undefined;
    byId.set(id, {
      id,
      fdcId: figure(fdcId),
      name,
      displayName,
      source: id.startsWith("sr:") ? "SR28" : "FNDDS 2017-2018",
      category,
      aisle: aisle as Aisle,
      allergens: list<Allergen>(allergens, " "),
      diets: list<Diet>(diets, " "),
      aliases: list(aliases, "|"),
      get nutrients() {
        nutrientsOf ??= parseNutrients(readNutrients());
        nutrients ??= nutrientsOf(id);
        return nutrients;
      },
      get portions() {
        measures ??= list(portions, "|").map((text) => {
          const at = text.lastIndexOf("=");
          return { unit: text.slice(0, at), grams: Number(text.slice(at + 1)) };
        });
        return measures;
      },
      gramsPerMl: figure(cells[10]),
      gramsPerPiece: figure(cells[11]),
      refuse: figure(cells[12]) ?? 0,
      commonness: figure(cells[13]) ?? 0,
      ...(cells[14] ? { standIns: list(cells[14], "|") } : {}),
      ...(cells[15] ? { openNames: list(cells[15], "|") } : {}),
    });
  }
  const foods = [...byId.values()];
  let translations: readonly Translation[] | undefined;
  return {
    release: (lines[0] ?? "").replace(/^# /, ""),
    foods,
    byId,
    get translations() {
      translations ??= parseTranslations(readTranslations(), foods);
      return translations;
    },
  };
}

/** Rows of one of our English names and its names in other languages; a row whose English name no food has is left out. */
function parseTranslations(text: string, foods: readonly Food[]): Translation[] {
  const byName = new Map<string, { readonly food: Food; readonly standIn: boolean }>();
  for (const food of foods) for (const name of food.standIns ?? []) byName.set(name, { food, standIn: true });
  for (const food of foods) for (const name of food.aliases) byName.set(name, { food, standIn: false });
  const [header = "", ...rows] = text.split("\n");
  const languages = header.split("\t").slice(1).map(languageOf);
  return rows.flatMap((row) => {
    const [english = "", ...cells] = row.split("\t");
    const named = byName.get(english);
    if (!named) return [];
    return cells.flatMap((cell, i) => {
      const language = languages[i];
      return language ? list(cell, ",").map((name) => ({ name, language, ...named })) : [];
    });
  });
}

function parseNutrients(text: string): (id: string) => NutrientAmounts {
  const lines = text.split("\n");
  const columns = (lines[1] ?? "")
    .split("\t")
    .slice(1)
    .filter((c): c is NutrientId => c in NUTRIENTS);
  const rows = new Map<string, string>();
  for (let i = 2; i < lines.length; i++) {
    const line = lines[i] ?? "";
    rows.set(line.slice(0, line.indexOf("\t")), line);
  }
  return (id) => {
    const cells = rows.get(id)?.split("\t") ?? [];
    const amounts: Partial<Record<NutrientId, number>> = {};
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c];
      const cell = cells[c + 1];
      if (column && cell) amounts[column] = Number(cell);
    }
    return amounts;
  };
}
