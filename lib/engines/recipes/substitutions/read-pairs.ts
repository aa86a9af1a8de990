import type { Food, FoodTable } from "../../foods/food";
import { lineGrams } from "../../nutrition/line-grams";
import type { ParsedLine } from "../line";
import { COOKING_CONTEXTS, type CookingContext, type PairPart, type Substitution } from "./contract";

const PART = /^(\d+(?:\.\d+)?|\d+\/\d+)\s+(?:(g|ml|tsp|tbsp)\s+)?(.+)$/;

/**
 * Pairs from their written rows, one a line: `1 egg > 1 tbsp flaxseed + 3 tbsp water | works in | fails in | quality |
 * note | source`. `names` gives the food ids of each name, kin after the first. Amounts are weighed with the food
 * table's own measures. Throws an error that names the row where one cannot be read.
 */
export function readPairs(
  written: string,
  names: ReadonlyMap<string, string>,
  table: FoodTable,
): readonly Substitution[] {
  return written
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => readPair(row, names, table));
}

function readPair(row: string, names: ReadonlyMap<string, string>, table: FoodTable): Substitution {
  const [pair = "", works = "", fails = "", quality = "", note = "", source = ""] = row.split("|").map((s) => s.trim());
  const [from = "", to = ""] = pair.split(" > ");
  const idsOf = (name: string) => (names.get(name) ?? "").split(" ").filter(Boolean);
  const part = (text: string): PairPart => {
    const [, amount = "", unit, name = ""] = PART.exec(text.trim()) ?? [];
    const food = table.byId.get(idsOf(name)[0] ?? "");
    const quantity = numberOf(amount);
    if (food === undefined || !(quantity > 0)) throw new Error(`No food or amount in “${text}” of “${row}”`);
    return { quantity, unit: unit ?? null, name, food, grams: weigh(quantity, unit ?? null, food, table, row) };
  };
  const first = part(from);
  const rated = Number(quality);
  if (rated !== 1 && rated !== 2 && rated !== 3) throw new Error(`No quality from 1 to 3 in “${row}”`);
  return {
    id: pair,
    from: first,
    fromIds: new Set(idsOf(first.name)),
    to: to.split(" + ").map(part),
    works: contextsIn(works, row),
    fails: contextsIn(fails, row),
    quality: rated,
    note,
    source: source === "" ? null : source,
  };
}

function numberOf(text: string): number {
  const [over = "", under] = text.split("/");
  return under === undefined ? Number(over) : Number(over) / Number(under);
}

function contextsIn(text: string, row: string): readonly CookingContext[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const context = COOKING_CONTEXTS.find((known) => known === word);
      if (context === undefined) throw new Error(`No cooking context “${word}” in “${row}”`);
      return context;
    });
}

function weigh(quantity: number, unit: string | null, food: Food, table: FoodTable, row: string): number {
  const parsed: ParsedLine = {
    text: food.displayName,
    quantity: { min: quantity, max: quantity },
    unit,
    size: null,
    name: food.displayName,
    preparation: null,
    note: null,
    optional: false,
    alternatives: [],
    secondAmount: null,
    confidence: 1,
  };
  const weighed = lineGrams(parsed, food, table);
  if (typeof weighed === "string") throw new Error(`${quantity} ${unit ?? ""} ${food.name} has no weight in “${row}”`);
  return weighed.grams.value;
}
