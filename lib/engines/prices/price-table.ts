import type { Food } from "../foods/food";
import { singular } from "../foods/singular";
import { type FoodPrice, PRICE_FITS, type PriceFit } from "./contract";

interface PriceRow {
  /** Any of these names, each as its words. */
  readonly names: readonly (readonly string[])[];
  readonly except: readonly (readonly string[])[];
  readonly aisles: readonly string[];
  readonly category: string | null;
  /** US dollars a kilogram, brought to the table's date. */
  readonly dollarsPerKg: number;
  readonly basis: "bought" | "edible";
  readonly fit: PriceFit;
  readonly item: string;
  readonly release: string;
}

/** Prices of the table by food, in US dollars. */
export interface PriceTable {
  priceOf(food: PricedFood): TablePrice | null;
}
export type PricedFood = Pick<Food, "id" | "displayName" | "aisle" | "category" | "refuse">;

/** US dollars a kilogram as bought. */
export interface TablePrice {
  readonly dollarsPerKg: number;
  readonly fit: PriceFit;
  readonly item: string;
  readonly release: string;
}

/**
 * How far shops, brands and regions lie from an average price: our own assumption, about the distance between the
 * cheapest and the dearest ordinary shop; wider for a like food, widest for a whole category.
 */
const SPREAD: Readonly<Record<PriceFit, readonly [low: number, high: number]>> = {
  exact: [0.75, 1.4],
  similar: [0.6, 1.75],
  rough: [0.45, 2.2],
};
/** What converting at purchasing power adds: food is not dear everywhere where life is. */
const CONVERTED: readonly [low: number, high: number] = [0.8, 1.25];

/** Reads the committed table. Throws on a row it cannot read, naming it. */
export function readPriceTable(text: string): PriceTable {
  const sources = new Map<string, { factor: number; release: string }>();
  const rows: PriceRow[] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#") || line.startsWith("names\t")) continue;
    if (line.startsWith("@")) {
      const [key = "", factor, release = ""] = line.slice(1).split("\t");
      sources.set(key, { factor: Number(factor), release });
    } else rows.push(rowOf(line, sources));
  }
  const findRow = rowFinder(rows);
  const seen = new Map<string, TablePrice | null>();
  return {
    priceOf(food) {
      const known = seen.get(food.id);
      if (known !== undefined) return known;
      const found = findRow(food);
      const price =
        found === null
          ? null
          : {
              // An edible kilogram is more than a kilogram in the shop.
              dollarsPerKg: found.dollarsPerKg * (found.basis === "edible" ? 1 - Math.min(0.9, food.refuse) : 1),
              fit: found.fit,
              item: found.item,
              release: found.release,
            };
      seen.set(food.id, price);
      return price;
    },
  };
}

/** A price of the table in hundredths of a currency that has `unitsPerDollar` of the dollar's purchasing power. */
export function inCurrency(price: TablePrice, unitsPerDollar: number): FoodPrice {
  const isConverted = unitsPerDollar !== 1;
  const minorPerKg = price.dollarsPerKg * unitsPerDollar * 100;
  const [low, high] = SPREAD[price.fit];
  const [lower, higher] = isConverted ? CONVERTED : [1, 1];
  return {
    minorPerKg,
    lowPerKg: minorPerKg * low * lower,
    highPerKg: minorPerKg * high * higher,
    origin: { kind: "table", fit: price.fit, item: price.item, release: price.release, isConverted },
  };
}

/** Units of each currency that buy what a US dollar buys, from the committed table. */
export function readPurchasingPower(text: string): ReadonlyMap<string, number> {
  const rows = text.split("\n").filter((line) => /^[A-Z]{3}\t/.test(line));
  return new Map(rows.map((line) => [line.slice(0, 3), Number(line.split("\t")[1])]));
}

function rowOf(line: string, sources: ReadonlyMap<string, { factor: number; release: string }>): PriceRow {
  const [names = "", except = "", aisles = "", figure, , grams, basis, source = "", fit, item = ""] = line.split("\t");
  const from = sources.get(source);
  const dollarsPerKg = ((Number(figure) * (from?.factor ?? Number.NaN)) / Number(grams)) * 1000;
  const known = PRICE_FITS.find((one) => one === fit);
  if (!from || !known || !(dollarsPerKg >= 0) || (basis !== "bought" && basis !== "edible"))
    throw new Error(`Not a row of prices: ${line}`);
  const category = names.startsWith("category:") ? names.slice("category:".length) : null;
  const phrases = (cell: string) => (cell === "" ? [] : cell.split("|").map(wordsOf));
  return {
    names: category === null ? phrases(names) : [],
    except: phrases(except),
    aisles: aisles === "" ? [] : aisles.split(","),
    category,
    dollarsPerKg,
    basis,
    fit: known,
    item,
    release: from.release,
  };
}

/** The first row that fits a food, else that of its category. Rows are looked up by the last word of their names. */
function rowFinder(rows: readonly PriceRow[]): (food: PricedFood) => PriceRow | null {
  const byWord = new Map<string, { readonly at: number; readonly row: PriceRow; readonly name: readonly string[] }[]>();
  const byCategory = new Map<string, PriceRow>();
  for (const [at, row] of rows.entries()) {
    if (row.category !== null) byCategory.set(row.category, row);
    for (const name of row.names) {
      const word = name.at(-1) ?? "";
      byWord.set(word, [...(byWord.get(word) ?? []), { at, row, name }]);
    }
  }
  return (food) => {
    const words = new Set(wordsOf(food.displayName));
    const holds = (phrase: readonly string[]) => phrase.every((word) => words.has(word));
    let best: { readonly at: number; readonly row: PriceRow } | null = null;
    for (const word of words) {
      for (const entry of byWord.get(word) ?? []) {
        const { at, row, name } = entry;
        if (best !== null && best.at < at) continue;
        const isHere = row.aisles.length === 0 || row.aisles.includes(food.aisle);
        if (isHere && holds(name) && !row.except.some(holds)) best = entry;
      }
    }
    return best?.row ?? byCategory.get(food.category) ?? null;
  };
}

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map(singular);
