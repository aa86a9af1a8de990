import path from "node:path";
import { readCsvGz } from "./csv";
import type { RawFood } from "./raw-food";

/** Words that SR Legacy added to or dropped from SR28 descriptions without meaning another food. */
const HARMLESS = new Set(
  "includes food for usda s distribution program commodity cooked mild regular dark type mixed specie may have been previously not domestic".split(
    " ",
  ),
);

const RELEASES: ReadonlyMap<string, RawFood["source"]> = new Map([
  ["sr_legacy_food", "SR28"],
  ["survey_fndds_food", "FNDDS 2017-2018"],
]);

const exactKey = (name: string) => tokens(name).join(" ");
const looseKey = (name: string) =>
  [...new Set(tokens(name))]
    .filter((t) => !HARMLESS.has(t))
    .sort()
    .join(" ");

function tokens(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\((may have been|not) previously frozen\)/, "")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim()
    .split(" ")
    .map((t) => t.replace(/(?<=..)s$/, ""));
}

interface Entry {
  readonly fdcId: number;
  readonly words: ReadonlySet<string>;
}

/**
 * FoodData Central ids by food id: SR Legacy is SR28 carried over, and a survey food keeps its description between
 * cycles. A description that differs only in harmless words counts too, the nearest one first; no id is given twice.
 */
export function readFdcIds(folder: string, foods: readonly RawFood[]): ReadonlyMap<string, number> {
  const exact = new Map<string, number>();
  const loose = new Map<string, Entry[]>();
  for (const row of readCsvGz(path.join(folder, "fdc_ingredients.csv.gz"))) {
    const source = RELEASES.get(row.data_type ?? "");
    if (!source) continue;
    const name = row.description ?? "";
    const fdcId = Number(row.fdc_id);
    exact.set(`${source}|${exactKey(name)}`, fdcId);
    const key = `${source}|${looseKey(name)}`;
    loose.set(key, [...(loose.get(key) ?? []), { fdcId, words: new Set(tokens(name)) }]);
  }
  const ids = new Map<string, number>();
  const taken = new Set<number>();
  const open: { id: string; fdcId: number; distance: number }[] = [];
  for (const food of foods) {
    const fdcId = exact.get(`${food.source}|${exactKey(food.name)}`);
    if (fdcId !== undefined && !taken.has(fdcId)) {
      ids.set(food.id, fdcId);
      taken.add(fdcId);
    } else
      for (const entry of loose.get(`${food.source}|${looseKey(food.name)}`) ?? [])
        open.push({ id: food.id, fdcId: entry.fdcId, distance: distance(new Set(tokens(food.name)), entry.words) });
  }
  for (const { id, fdcId } of open.sort((a, b) => a.distance - b.distance)) {
    if (ids.has(id) || taken.has(fdcId)) continue;
    ids.set(id, fdcId);
    taken.add(fdcId);
  }
  return ids;
}

const distance = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.symmetricDifference(b).size;
