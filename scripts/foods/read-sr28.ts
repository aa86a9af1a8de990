import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { NUTRIENT_IDS, NUTRIENTS, type NutrientId } from "@/lib/engines/foods/nutrients";
import { parseCsv, readUsdaTable } from "./csv";
import { srPortion } from "./portions";
import type { RawFood } from "./raw-food";

/** All SR28 foods with the nutrients this product knows; a value SR28 does not hold stays absent. */
export function readSr28(folder: string): RawFood[] {
  const idOf = new Map<string, NutrientId>(NUTRIENT_IDS.map((id) => [String(NUTRIENTS[id].usda), id]));
  const nutrients = new Map<string, Partial<Record<NutrientId, number>>>();
  for (const [ndb, number, value] of parseCsv(
    gunzipSync(readFileSync(path.join(folder, "NUT_DATA.slim.csv.gz"))).toString("utf8"),
  )) {
    const id = idOf.get(number ?? "");
    if (!ndb || !id || value === undefined || value === "") continue;
    const amounts = nutrients.get(ndb) ?? {};
    amounts[id] = Number(value);
    nutrients.set(ndb, amounts);
  }
  const portions = new Map<string, { unit: string; grams: number }[]>();
  for (const [ndb, , amount, unit, grams] of readUsdaTable(path.join(folder, "WEIGHT.txt"))) {
    const portion = srPortion(Number(amount), unit ?? "", Number(grams));
    if (!ndb || !portion) continue;
    portions.set(ndb, [...(portions.get(ndb) ?? []), portion]);
  }
  return readUsdaTable(path.join(folder, "FOOD_DES.txt")).map((row) => {
    const [ndb = "", group = "", name = "", , commonNames = "", , , waste = "", refuse = ""] = row;
    return {
      id: `sr:${ndb}`,
      name: name.replace(/\s+/g, " ").trim(),
      source: "SR28",
      group,
      wweia: "",
      commonNames,
      // Shells and pods stay with the grower: these foods are sold and measured without them.
      refuse: /shell|pod/i.test(waste) && /^(11|12|16)/.test(group) ? 0 : Number(refuse || 0) / 100,
      nutrients: nutrients.get(ndb) ?? {},
      portions: portions.get(ndb) ?? [],
    };
  });
}
