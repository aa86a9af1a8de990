import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "@/lib/engines/foods/build-food-matcher";
import type { FoodMatch } from "@/lib/engines/foods/matcher";
import { tokensOf } from "@/lib/engines/foods/normalise";
import type { NutrientAmounts } from "@/lib/engines/foods/nutrients";
import { parseCsv, readCsvGz } from "../foods/csv";

const DATA = path.resolve(import.meta.dirname, "../../../shared/data");
const CONFIDENT = 0.8;

interface Case {
  readonly query: string;
  readonly fdcId: number;
  readonly description: string;
}

interface Truth {
  readonly name: string;
  readonly nutrients: NutrientAmounts;
}

/**
 * Measures the food matcher on the development names ruled by people whose truth is an SR or FNDDS food.
 * Percentages 0–100; empty where the data are absent. A case whose truth has no published figures at hand is left out
 * and named.
 */
export async function evidenceMatch(): Promise<Record<string, number>> {
  const file = path.join(DATA, "dev", "name-to-fdc.csv");
  if (!existsSync(file)) {
    console.error("match: development names are absent, nothing measured");
    return {};
  }
  const matcher = buildFoodMatcher(loadFoodTable());
  const truthOf = truths();
  const cases = readCases(file);
  const worst: { line: string; harm: number }[] = [];
  let counted = 0;
  let top1 = 0;
  let top5 = 0;
  let confidentlyWrong = 0;
  for (const one of cases) {
    const truth = truthOf(one);
    if (!truth) {
      console.error(`match: no figures for the truth of "${one.query}" (${one.description})`);
      continue;
    }
    counted++;
    const found = matcher.match(one.query, { limit: 5 });
    const rank = found.findIndex((m) => isSameFood(m, one, truth));
    if (rank === 0) top1++;
    if (rank >= 0) top5++;
    const best = found[0];
    if (rank !== 0) {
      const confidence = best?.confidence ?? 0;
      if (confidence > CONFIDENT) confidentlyWrong++;
      worst.push({
        harm: confidence + (rank < 0 ? 1 : 0),
        line: `${one.query} → ${best ? `${best.food.name} (${confidence.toFixed(2)})` : "refused"}; truth ${one.description}${rank > 0 ? ` at ${rank + 1}` : ""}`,
      });
    }
  }
  worst.sort((a, b) => b.harm - a.harm);
  console.error(`match: ${counted} names; the worst:`);
  for (const { line } of worst.slice(0, 10)) console.error(`  ${line}`);
  const share = (n: number) => Math.round((1000 * n) / Math.max(1, counted)) / 10;
  return {
    "match.sameFoodTop1": share(top1),
    "match.sameFoodTop5": share(top5),
    "match.confidentlyWrong": share(confidentlyWrong),
  };
}

function readCases(file: string): Case[] {
  const [, ...rows] = parseCsv(readFileSync(file, "utf8"));
  return rows.flatMap(([query = "", fdcId, description = "", type, evidence = ""]) =>
    /^human_/.test(evidence) && (type === "SR Legacy" || type === "Survey (FNDDS)")
      ? [{ query, fdcId: Number(fdcId), description }]
      : [],
  );
}

const keyOf = (name: string) => [...new Set(tokensOf(name.replace(/\(Includes foods.*/i, "")))].sort().join(" ");

/** The published entry by id, else by description in our table or in FNDDS 2019-2020. */
function truths(): (one: Case) => Truth | undefined {
  const table = loadFoodTable();
  const byFdc = new Map(table.foods.map((f) => [f.fdcId, f]));
  const byKey = new Map<string, Truth>();
  const later = path.join(DATA, "usda-fndds", "fndds-2019-2020-nutrients.csv.gz");
  if (existsSync(later))
    for (const row of readCsvGz(later)) {
      const name = row["Main food description"] ?? "";
      const figure = (column: string) => Number(row[column]);
      byKey.set(keyOf(name), {
        name,
        nutrients: {
          energy: figure("Energy (kcal)"),
          protein: figure("Protein (g)"),
          fat: figure("Total Fat (g)"),
          carbohydrate: figure("Carbohydrate (g)"),
        },
      });
    }
  for (const food of table.foods) byKey.set(keyOf(food.name), food);
  return (one) => byFdc.get(one.fdcId) ?? byKey.get(keyOf(one.description));
}

/** Same entry, or one a food label would print alike: a shared word, energy within 15 % or 20 kcal, each macro within 20 % or 3 g. */
function isSameFood(match: FoodMatch, one: Case, truth: Truth): boolean {
  if (match.food.fdcId === one.fdcId) return true;
  const words = new Set(tokensOf(one.description));
  if (!tokensOf(match.food.name).some((w) => w.length > 2 && words.has(w))) return false;
  const close = (id: "energy" | "protein" | "fat" | "carbohydrate", share: number, amount: number) => {
    const a = match.food.nutrients[id] ?? 0;
    const b = truth.nutrients[id] ?? 0;
    return Math.abs(a - b) <= Math.max(amount, share * Math.abs(b));
  };
  return close("energy", 0.15, 20) && close("protein", 0.2, 3) && close("fat", 0.2, 3) && close("carbohydrate", 0.2, 3);
}
