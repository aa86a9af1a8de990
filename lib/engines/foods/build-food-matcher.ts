import type { Food, FoodTable } from "./food";
import type { FoodMatch, FoodMatcher } from "./matcher";
import { REFUSED_BELOW } from "./matcher";
import { buildNameIndex, classWeight, keyOf, type NameIndex } from "./matcher-index";
import { tokensOf } from "./normalise";
import { NOISE, NON_FOODS, STATES } from "./word-classes";

/**
 * A matcher over one food table: plain ingredient names to foods, best first, with the chance of being right.
 * Same names and same table always give the same answer. Building takes a few hundred milliseconds; keep it.
 */
export function buildFoodMatcher(table: FoodTable): FoodMatcher {
  const index = buildNameIndex(table);
  return {
    match(name, options = {}) {
      const limit = Math.max(1, Math.min(50, options.limit ?? 5));
      const tokens = tokensOf(name);
      const own = ownAlias(table, tokens, options.aliases);
      if (own) return [{ food: own, confidence: 1 }];
      return rank(index, tokens, limit);
    },
  };
}

function ownAlias(
  table: FoodTable,
  tokens: readonly string[],
  aliases?: ReadonlyMap<string, string>,
): Food | undefined {
  if (!aliases || aliases.size === 0) return undefined;
  const key = tokens.join(" ");
  for (const [alias, id] of aliases) if (tokensOf(alias).join(" ") === key) return table.byId.get(id);
  return undefined;
}

function rank(index: NameIndex, tokens: readonly string[], limit: number): FoodMatch[] {
  const content = tokens.filter((t) => !NOISE.has(t));
  const head = content.findLast((t) => !STATES.has(t)) ?? content.at(-1);
  if (head === undefined || NON_FOODS.has(tokens.at(-1) ?? "")) return [];
  const scores = new Map<Food, number>();
  const offer = (food: Food, score: number) => {
    if (score > (scores.get(food) ?? 0)) scores.set(food, score);
  };
  const exact = index.byAlias.get(keyOf(tokens));
  if (exact) offer(exact, 0.97);
  const bare = index.byAlias.get(keyOf(content));
  if (bare) offer(bare, 0.95);

  const seen = new Set<number>();
  const wanted = new Map(tokens.map((t) => [t, index.rarity(t) * classWeight(t) * (t === head ? 1.5 : 1)]));
  let total = 0;
  for (const weight of wanted.values()) total += weight;
  const probes = content.filter((t) => !STATES.has(t));
  for (const probe of probes.length > 0 ? probes : content) for (const i of index.byToken.get(probe) ?? []) seen.add(i);
  for (const i of seen) {
    const entry = index.entries[i];
    if (!entry) continue;
    let recall = 0;
    let precision = 0;
    for (const [token, weight] of wanted) {
      const share = entry.tokens.get(token);
      if (share === undefined) continue;
      recall += weight;
      precision += share;
    }
    const score =
      0.55 * (recall / total) +
      0.3 * (precision / entry.weight) +
      (entry.heads.has(head) ? 0 : -0.2) +
      (entry.alias ? 0.03 : -0.05) +
      0.12 * entry.food.commonness;
    offer(entry.food, Math.min(0.93, score));
  }
  return [...scores]
    .map(([food, confidence]) => ({ food, confidence }))
    .filter((m) => m.confidence >= REFUSED_BELOW)
    .sort(
      (a, b) =>
        b.confidence - a.confidence || b.food.commonness - a.food.commonness || (a.food.id < b.food.id ? -1 : 1),
    )
    .slice(0, limit);
}
