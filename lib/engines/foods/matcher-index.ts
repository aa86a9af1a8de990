import type { Food, FoodTable } from "./food";
import { plainKeyOf, tokensOf } from "./normalise";
import { CUTS, DRY_STATES, NOISE, ORIGINS, STATES, STRONG_STATES } from "./word-classes";

/** One way a food is named: its USDA description or one alias. */
export interface NameEntry {
  readonly food: Food;
  readonly alias: boolean;
  /** The name is of another food, which the table lacks. */
  readonly standIn: boolean;
  /** The name leaves open which food is meant. */
  readonly open: boolean;
  /** The tokens that name the food itself: first parts of a description, all of an alias. */
  readonly heads: ReadonlySet<string>;
  /** The noun of an alias ("potato" of "gold potato"); empty for a description. */
  readonly core: string;
  readonly tokens: ReadonlyMap<string, number>;
  /** Sum of its tokens' weights. */
  readonly weight: number;
  /** It names a state that changes what 100 g holds ("canned"). */
  readonly hasStrongState: boolean;
  /** That state is a dry one. */
  readonly isDry: boolean;
}

/** The food that bears a name, itself or for one the table lacks. */
export interface NamedFood {
  readonly food: Food;
  readonly standIn: boolean;
  readonly open: boolean;
}

/** Where a token occurs and how much it weighs there. */
interface Postings {
  readonly entries: number[];
  readonly weights: number[];
}

/** All names by token, with how telling each token is. */
export interface NameIndex {
  readonly entries: readonly NameEntry[];
  readonly byToken: ReadonlyMap<string, Postings>;
  /** Foods by alias: words in order, and order-free where no other alias has the same words. */
  readonly byAlias: ReadonlyMap<string, NamedFood>;
  /** Aliases exactly as written, before spellings are made one. */
  readonly bySpelling: ReadonlyMap<string, NamedFood>;
  /** Words of aliases by the words one letter shorter than they are: finds slips of the pen. */
  readonly byDeletion: ReadonlyMap<string, string>;
  readonly rarity: (token: string) => number;
}

/** Order-free key of a name: "beef, ground" and "ground beef" are one. */
const keyOf = (tokens: readonly string[]): string => [...new Set(tokens)].sort().join(" ");

const SEGMENT_WEIGHT = [1, 0.75, 0.4, 0.25] as const;

/** How much a kind of word says about which food is meant, 0–1. */
export function classWeight(token: string): number {
  if (NOISE.has(token)) return 0.08;
  if (STRONG_STATES.has(token)) return 0.7;
  return STATES.has(token) || ORIGINS.has(token) ? 0.45 : 1;
}

/** The food that bears these words as an alias: in this order, else in any. */
export function foodByAlias(index: Pick<NameIndex, "byAlias">, tokens: readonly string[]): NamedFood | undefined {
  if (tokens.length === 0) return undefined;
  return index.byAlias.get(tokens.join(" ")) ?? index.byAlias.get(`~${keyOf(tokens)}`);
}

/** Builds the index of every description and alias of the table. */
export function buildNameIndex(table: FoodTable): NameIndex {
  const drafts: (Omit<NameEntry, "weight" | "hasStrongState" | "isDry"> & { readonly tokens: Map<string, number> })[] =
    [];
  const byAlias = new Map<string, NamedFood>();
  const bySpelling = new Map<string, NamedFood>();
  const mendable = new Set<string>();
  const frequency = new Map<string, number>();
  for (const food of table.foods) {
    drafts.push({ food, alias: false, standIn: false, open: false, core: "", ...describedTokens(food.name) });
    for (const [alias, standIn] of namesOf(food)) {
      const open = food.openNames?.includes(alias) ?? false;
      const named = { food, standIn, open };
      const words = tokensOf(alias);
      byAlias.set(words.join(" "), named);
      const key = `~${keyOf(words)}`;
      if (!byAlias.has(key)) byAlias.set(key, named);
      bySpelling.set(plainKeyOf(alias), named);
      const core =
        words.findLast((w) => !STATES.has(w) && !NOISE.has(w) && !CUTS.has(w)) ??
        words.findLast((w) => !NOISE.has(w)) ??
        "";
      drafts.push({
        food,
        alias: true,
        standIn,
        open,
        core,
        tokens: new Map(words.map((w) => [w, 1])),
        heads: new Set(words),
      });
      for (const word of words) mendable.add(word);
    }
  }
  for (const { tokens } of drafts)
    for (const token of tokens.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const rarity = (token: string) => 1 + Math.log(drafts.length / (frequency.get(token) ?? 1)) / 4;
  const byToken = new Map<string, Postings>();
  const entries = drafts.map(({ food, alias, standIn, open, core, tokens, heads }, index): NameEntry => {
    let weight = 0;
    let hasStrongState = false;
    let isDry = false;
    for (const [token, share] of tokens) {
      hasStrongState ||= STRONG_STATES.has(token);
      isDry ||= DRY_STATES.has(token);
      const value = share * rarity(token) * classWeight(token);
      tokens.set(token, value);
      weight += value;
      const postings = byToken.get(token);
      if (postings) {
        postings.entries.push(index);
        postings.weights.push(value);
      } else byToken.set(token, { entries: [index], weights: [value] });
    }
    return { food, alias, standIn, open, core, tokens, heads, weight, hasStrongState, isDry };
  });
  let byDeletion: ReadonlyMap<string, string> | undefined;
  return {
    entries,
    byToken,
    byAlias,
    bySpelling,
    get byDeletion() {
      byDeletion ??= shortened(mendable);
      return byDeletion;
    },
    rarity,
  };
}

function namesOf({ aliases, standIns = [] }: Food): (readonly [name: string, standIn: boolean])[] {
  return [...aliases.map((name) => [name, false] as const), ...standIns.map((name) => [name, true] as const)];
}

/** Built when the first unknown word comes: most runs meet none. */
function shortened(words: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of words) for (const shorter of deletions(word)) if (!found.has(shorter)) found.set(shorter, word);
  return found;
}

/** A word of six letters or more, and all it becomes when one letter is left out. */
export function deletions(word: string): string[] {
  if (word.length < 6 || word.length > 20) return [];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
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
