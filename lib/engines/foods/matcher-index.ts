import type { Food, FoodTable } from "./food";
import { tokensOf } from "./normalise";
import { NOISE, STATES, STRONG_STATES } from "./word-classes";

/** One way a food is named: its USDA description or one alias, as weighted tokens. */
export interface NameEntry {
  readonly food: Food;
  readonly alias: boolean;
  readonly tokens: ReadonlyMap<string, number>;
  /** The tokens that name the food itself: first part of a description, all of an alias. */
  readonly heads: ReadonlySet<string>;
  readonly weight: number;
}

/** All names by token, with how telling each token is. */
export interface NameIndex {
  readonly entries: readonly NameEntry[];
  readonly byToken: ReadonlyMap<string, readonly number[]>;
  readonly byAlias: ReadonlyMap<string, Food>;
  readonly rarity: (token: string) => number;
  readonly knows: (token: string) => boolean;
}

/** Order-free key of a name: "beef, ground" and "ground beef" are one. */
export const keyOf = (tokens: readonly string[]): string => [...new Set(tokens)].sort().join(" ");

const SEGMENT_WEIGHT = [1, 0.75, 0.4, 0.25] as const;

export function classWeight(token: string): number {
  if (NOISE.has(token)) return 0.08;
  if (STRONG_STATES.has(token)) return 0.55;
  return STATES.has(token) ? 0.3 : 1;
}

/** Builds the index of every description and alias of the table. */
export function buildNameIndex(table: FoodTable): NameIndex {
  const drafts: { food: Food; alias: boolean; tokens: Map<string, number>; heads: Set<string> }[] = [];
  const byAlias = new Map<string, Food>();
  const frequency = new Map<string, number>();
  for (const food of table.foods) {
    drafts.push({ food, alias: false, ...describedTokens(food.name) });
    for (const alias of food.aliases) {
      const words = tokensOf(alias);
      const key = keyOf(words);
      const other = byAlias.get(key);
      if (!other || other.commonness < food.commonness) byAlias.set(key, food);
      drafts.push({ food, alias: true, tokens: new Map(words.map((w) => [w, 1])), heads: new Set(words) });
    }
  }
  for (const { tokens } of drafts)
    for (const token of tokens.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const rarity = (token: string) => 1 + Math.log(drafts.length / (frequency.get(token) ?? 1)) / 4;
  const byToken = new Map<string, number[]>();
  const entries = drafts.map(({ food, alias, tokens, heads }, index): NameEntry => {
    let weight = 0;
    for (const [token, share] of tokens) {
      const value = share * rarity(token) * classWeight(token);
      tokens.set(token, value);
      weight += value;
      const postings = byToken.get(token);
      if (postings) postings.push(index);
      else byToken.set(token, [index]);
    }
    return { food, alias, tokens, heads, weight };
  });
  return { entries, byToken, byAlias, rarity, knows: (token) => frequency.has(token) };
}

function describedTokens(name: string): { tokens: Map<string, number>; heads: Set<string> } {
  const tokens = new Map<string, number>();
  const heads = new Set<string>();
  const plain = name.replace(/\(Includes foods[^)]*\)/i, "");
  const aside = (plain.match(/\(([^)]*)\)/g) ?? []).join(" ");
  plain
    .replace(/\([^)]*\)/g, " ")
    .split(",")
    .forEach((segment, i) => {
      for (const token of tokensOf(segment)) {
        if (i < 2 && classWeight(token) === 1) heads.add(token);
        const share = SEGMENT_WEIGHT[Math.min(i, 3)] ?? 0.25;
        tokens.set(token, Math.max(tokens.get(token) ?? 0, share));
      }
    });
  for (const token of tokensOf(aside)) if (!tokens.has(token)) tokens.set(token, 0.15);
  return { tokens, heads };
}
