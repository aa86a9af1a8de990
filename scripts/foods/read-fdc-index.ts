import path from "node:path";
import { readCsvGz } from "./csv";
import type { RawFood } from "./raw-food";

/** Words that SR Legacy added to or dropped from SR28 descriptions without meaning another food. */
const HARMLESS = new Set(
  "includes food for usda s distribution program commodity cooked mild regular dark type mixed specie may have been previously not domestic".split(
    " ",
  ),
);

const exactKey = (name: string) => tokens(name).join(" ");
const looseKey = (name: string) =>
  [...new Set(tokens(name))]
    .filter((t) => !HARMLESS.has(t))
    .sort()
    .join(" ");

function tokens(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, " ")
    .trim()
    .split(" ")
    .map((t) => t.replace(/(?<=..)s$/, ""));
}

/**
 * FoodData Central ids by description: SR Legacy is SR28 carried over, and a survey food keeps its description
 * between cycles. A description that differs only in harmless words counts when it fits one entry alone.
 */
export function readFdcIndex(folder: string): (food: Pick<RawFood, "source" | "name">) => number | null {
  const exact = new Map<string, number>();
  const loose = new Map<string, number | null>();
  for (const row of readCsvGz(path.join(folder, "fdc_ingredients.csv.gz"))) {
    const source =
      row.data_type === "sr_legacy_food" ? "SR28" : row.data_type === "survey_fndds_food" ? "FNDDS 2017-2018" : null;
    if (!source) continue;
    const id = Number(row.fdc_id);
    exact.set(`${source}|${exactKey(row.description ?? "")}`, id);
    const key = `${source}|${looseKey(row.description ?? "")}`;
    loose.set(key, loose.has(key) ? null : id);
  }
  return ({ source, name }) =>
    exact.get(`${source}|${exactKey(name)}`) ?? loose.get(`${source}|${looseKey(name)}`) ?? null;
}
