import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type PriceTable, readPriceTable, readPurchasingPower } from "@/lib/engines/prices/price-table";

let cached: { readonly table: PriceTable; readonly purchasingPower: ReadonlyMap<string, number> } | null = null;

/** The committed prices and what a dollar is worth elsewhere, read once per process. Throws when the files are missing. */
export function loadPrices() {
  cached ??= {
    table: readPriceTable(readDataset("prices.tsv")),
    purchasingPower: readPurchasingPower(readDataset("purchasing-power.tsv")),
  };
  return cached;
}

/** The working directory first, which bundlers trace; beside this file when a script starts elsewhere. */
function readDataset(file: string): string {
  const traced = path.join(process.cwd(), "db", "datasets", "prices", file);
  return readFileSync(existsSync(traced) ? traced : path.join(import.meta.dirname ?? "", file), "utf8");
}
