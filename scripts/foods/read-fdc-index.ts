import path from "node:path";
import { readCsvGz } from "./csv";

const key = (source: string, name: string) =>
  `${source}|${name
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, " ")
    .trim()}`;

/** FoodData Central ids by description: SR Legacy is SR28 carried over; a survey food keeps its description between cycles. */
export function readFdcIndex(folder: string): (source: "SR28" | "FNDDS 2017-2018", name: string) => number | null {
  const ids = new Map<string, number>();
  for (const row of readCsvGz(path.join(folder, "fdc_ingredients.csv.gz"))) {
    const source =
      row.data_type === "sr_legacy_food" ? "SR28" : row.data_type === "survey_fndds_food" ? "FNDDS 2017-2018" : null;
    if (source) ids.set(key(source, row.description ?? ""), Number(row.fdc_id));
  }
  return (source, name) => ids.get(key(source, name)) ?? null;
}
