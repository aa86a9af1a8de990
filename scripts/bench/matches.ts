import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "@/lib/engines/foods/build-food-matcher";
import { parseLine } from "@/lib/engines/recipes/lines/parse-line";
import { collectionLines } from "./lines";
import { ratePerSecond } from "./rate";

/** Names matched a second, each name once a round and the index built anew, and the time to open the table and index. */
export async function benchMatches(): Promise<Record<string, number>> {
  const start = performance.now();
  const table = loadFoodTable();
  const matcher = buildFoodMatcher(table);
  const openMs = performance.now() - start;
  const names = [...new Set(collectionLines().map((line) => parseLine(line).name))];
  // The first round only: a matcher may remember names, and a user's are new to it.
  const first = performance.now();
  for (const name of names) matcher.match(name, { limit: 5 });
  const cold = names.length / ((performance.now() - first) / 1000);
  const warm = ratePerSecond(names, (name) => matcher.match(name, { limit: 5 }));
  return { "matches.perSecond": warm, "matches.firstTimePerSecond": cold, "matches.openMs": openMs };
}
