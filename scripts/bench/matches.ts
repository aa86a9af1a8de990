import MiniSearch from "minisearch";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "@/lib/engines/foods/build-food-matcher";
import type { FoodTable } from "@/lib/engines/foods/food";
import { parseLine } from "@/lib/engines/recipes/lines/parse-line";
import { collectionLines } from "./lines";
import { ratePerSecond } from "./rate";

/** What a user would put together instead: full-text search over the same names, slips of the pen allowed. */
function buildPeer(table: FoodTable): MiniSearch {
  const peer = new MiniSearch({ fields: ["name", "aliases"], searchOptions: { fuzzy: 0.2, prefix: true } });
  peer.addAll(table.foods.map((food) => ({ id: food.id, name: food.name, aliases: food.aliases.join(" ") })));
  return peer;
}

/**
 * Names matched a second, each name once a round and the index built anew, and the time to open the table and index;
 * beside the npm package `minisearch` over the same names in the same run.
 */
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
  const peer = buildPeer(table);
  const peerRate = ratePerSecond(names, (name) => peer.search(name).slice(0, 5));
  return {
    "matches.perSecond": warm,
    "matches.miniSearchPerSecond": peerRate,
    "matches.ratio": warm / peerRate,
    "matches.firstTimePerSecond": cold,
    "matches.openMs": openMs,
  };
}
