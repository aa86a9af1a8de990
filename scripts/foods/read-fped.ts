import path from "node:path";
import { readCsvGz } from "./csv";

/** What a food is made of by USDA's Food Patterns Equivalents: ounce, cup or drink equivalents per 100 g, 0 for none. */
export interface FoodPatterns {
  readonly meat: number;
  readonly seafood: number;
  readonly eggs: number;
  readonly dairy: number;
  readonly soy: number;
  readonly nutsAndSeeds: number;
}

/** Patterns of FNDDS 2017-2018 foods by our food id; they know the meat in "egg Benedict", which the name does not. */
export function readFped(folder: string): ReadonlyMap<string, FoodPatterns> {
  return new Map(
    readCsvGz(path.join(folder, "fped-2017-2018.csv.gz")).map((row) => {
      const sum = (...columns: readonly string[]) =>
        columns.reduce((total, column) => {
          const cell = row[column];
          if (cell === undefined) throw new Error(`FPED has no column ${column}`);
          return total + Number(cell);
        }, 0);
      return [
        `fndds:${row.FOODCODE}`,
        {
          meat: sum("PF_MEAT (oz. eq.)", "PF_CUREDMEAT (oz. eq.)", "PF_ORGAN (oz. eq.)", "PF_POULT (oz. eq.)"),
          seafood: sum("PF_SEAFD_HI (oz. eq.)", "PF_SEAFD_LOW (oz. eq.)"),
          eggs: sum("PF_EGGS (oz. eq.)"),
          dairy: sum("D_TOTAL (cup eq.)"),
          soy: sum("PF_SOY (oz. eq.)"),
          nutsAndSeeds: sum("PF_NUTSDS (oz. eq.)"),
        },
      ];
    }),
  );
}
