import type { Food, FoodId, FoodTable } from "./food";
import type { FoodMatch, FoodMatcher, HouseholdAliases } from "./matcher";
import { REFUSED_BELOW } from "./matcher";
import {
  buildNameIndex,
  classWeight,
  foodByAlias,
  type NamedFood,
  type NameEntry,
  type NameIndex,
} from "./matcher-index";
import { mendTokens } from "./mend-tokens";
import { fold, plainKeyOf, tokensOf } from "./normalise";
import { firstAlternatives, type ReadName, readName } from "./read-name";
import { CUTS, FORMS, NOISE, NON_FOODS, ORIGINS, STAPLES, STATES, STRONG_STATES, WEAK_STATES } from "./word-classes";

/** Chance that a name is meant as the food that bears it as an alias, by how much was left aside to find it. */
const CONFIDENCE = {
  exact: 0.97,
  withoutNoise: 0.95,
  withoutWeakStates: 0.93,
  withoutOrigin: 0.88,
  alternative: 0.85,
  halfOfTwo: 0.7,
  variety: 0.84,
  translated: 0.92,
  /** Right in kind, not in name. */
  standIn: 0.65,
} as const;
const MOST_BY_WORDS = 0.9;

/**
 * A matcher over one food table: plain ingredient names to foods, best first, with the chance of being right.
 * Same names and same table always give the same answer. Building takes a few hundred milliseconds; keep it.
 */
export function buildFoodMatcher(table: FoodTable): FoodMatcher {
  const index = buildNameIndex(table);
  const scratch = { recall: new Float64Array(index.entries.length), precision: new Float64Array(index.entries.length) };
  return {
    match(name, options = {}) {
      const limit = Math.max(1, Math.min(50, Math.floor(options.limit ?? 5) || 5));
      const tokens = tokensOf(name);
      const own = ownAlias(table, tokens, options.aliases);
      if (own) return [{ food: own, confidence: 1 }];
      return rank(index, scratch, readName(name, mendTokens(index, tokens)), limit);
    },
  };
}

/** Household aliases by their words, kept as long as the household's map itself. */
const ownByWords = new WeakMap<HouseholdAliases, ReadonlyMap<string, FoodId>>();

function ownAlias(table: FoodTable, tokens: readonly string[], aliases?: HouseholdAliases): Food | undefined {
  if (!aliases || aliases.size === 0 || tokens.length === 0) return undefined;
  let byWords = ownByWords.get(aliases);
  if (byWords?.size !== aliases.size) {
    byWords = new Map([...aliases].map(([alias, id]) => [tokensOf(alias).join(" "), id]));
    ownByWords.set(aliases, byWords);
  }
  const id = byWords.get(tokens.join(" "));
  return id === undefined ? undefined : table.byId.get(id);
}

/** Foods that bear the name, or the name less what does not tell foods apart, as an alias of theirs. */
function byAlias(index: NameIndex, name: ReadName): [NamedFood, number][] {
  const found: [NamedFood, number][] = [];
  const offer = (tokens: readonly string[], confidence: number) => {
    const named = foodByAlias(index, tokens);
    if (named) found.push([named, confidence]);
    return named;
  };
  const spelled = index.bySpelling.get(plainKeyOf(name.text));
  if (spelled) return [[spelled, CONFIDENCE.exact]];
  offer(name.tokens, CONFIDENCE.exact);
  // "Diced tomatoes with juice" is no tomato juice: what comes with a food is no part of its name.
  if (!name.tokens.includes("with"))
    offer(
      name.tokens.filter((t) => !NOISE.has(t)),
      CONFIDENCE.withoutNoise,
    );
  offer(name.main, CONFIDENCE.withoutNoise - 0.01);
  offer(name.content, CONFIDENCE.withoutNoise - 0.03);
  offer(
    name.content.filter((t) => !WEAK_STATES.has(t)),
    CONFIDENCE.withoutWeakStates,
  );
  if (found.length > 0) return found;
  const translated = index.byTranslation.get(fold(name.text));
  if (translated) return [[{ food: translated, standIn: false }, CONFIDENCE.translated]];
  for (const { tokens, sure } of firstAlternatives(name.tokens)) {
    const content = tokens.filter((t) => !NOISE.has(t) && !WEAK_STATES.has(t));
    if (offer(content, sure ? CONFIDENCE.alternative : CONFIDENCE.halfOfTwo)) return found;
  }
  // "Stilton cheese", "ponzu sauce", "hake fillet": the last word only says the kind.
  const last = name.content.at(-1);
  const rest = name.content.slice(0, -1);
  const food = foodByAlias(index, rest)?.food;
  if (food && last && (CUTS.has(last) || tokensOf(food.name).includes(last))) offer(rest, CONFIDENCE.variety);
  return found;
}

function rank(
  index: NameIndex,
  scratch: { recall: Float64Array; precision: Float64Array },
  name: ReadName,
  limit: number,
): FoodMatch[] {
  const scores = new Map<Food, number>();
  const standIns = new Set<Food>();
  const offer = ({ food, standIn }: NamedFood, score: number) => {
    const sure = standIn ? Math.min(score, CONFIDENCE.standIn) : score;
    if (sure <= (scores.get(food) ?? 0)) return;
    scores.set(food, sure);
    if (standIn) standIns.add(food);
    else standIns.delete(food);
  };
  const named = byAlias(index, name);
  for (const [food, confidence] of named) offer(food, confidence);
  // The nearest food was chosen with all others at hand: sharing words is no better claim.
  const most = named[0]?.[0].standIn === true ? CONFIDENCE.standIn - 0.05 : 1;
  if (name.head === undefined && scores.size === 0) return [];
  if (scores.size === 0 && (NON_FOODS.has(name.main.at(-1) ?? "") || NON_FOODS.has(name.content.at(-1) ?? "")))
    return [];
  for (const [entry, score] of byWords(index, scratch, name)) offer(entry, Math.min(score, most));
  return [...scores]
    .map(([food, confidence]) =>
      standIns.has(food) ? { food, confidence, standIn: true as const } : { food, confidence },
    )
    .filter((m) => m.confidence >= REFUSED_BELOW)
    .sort(
      (a, b) =>
        b.confidence - a.confidence || b.food.commonness - a.food.commonness || (a.food.id < b.food.id ? -1 : 1),
    )
    .slice(0, limit);
}

/** Entries that share telling words with the name, scored by what of the name and of the entry is covered. */
function byWords(
  index: NameIndex,
  { recall, precision }: { recall: Float64Array; precision: Float64Array },
  name: ReadName,
): [NameEntry, number][] {
  const mainTokens = new Set(name.main);
  const wanted = new Map<string, number>();
  let total = 0;
  for (const token of new Set(name.tokens)) {
    const place = mainTokens.has(token) ? 1 : 0.35;
    const cut = CUTS.has(token) && token !== name.head ? 0.5 : 1;
    const weight = index.rarity(token) * classWeight(token) * place * cut * (token === name.head ? 1.5 : 1);
    wanted.set(token, weight);
    total += weight;
  }
  const telling = name.content.filter((t) => !STATES.has(t));
  const seeds = new Set(telling.length > 0 ? telling : name.content);
  const touched: number[] = [];
  const add = (token: string, opens: boolean) => {
    const postings = index.byToken.get(token);
    const weight = wanted.get(token) ?? 0;
    if (!postings) return;
    for (let k = 0; k < postings.entries.length; k++) {
      const i = postings.entries[k] ?? 0;
      if (recall[i] === 0) {
        if (!opens) continue;
        touched.push(i);
      }
      recall[i] = (recall[i] ?? 0) + weight;
      precision[i] = (precision[i] ?? 0) + (postings.weights[k] ?? 0);
    }
  };
  for (const token of seeds) add(token, true);
  for (const token of wanted.keys()) if (!seeds.has(token)) add(token, false);

  const own = telling.filter((t) => !FORMS.has(t) && !CUTS.has(t) && !ORIGINS.has(t));
  const anyKnown = own.some((t) => index.byToken.has(t));
  const strong = name.content.filter((t) => STRONG_STATES.has(t));
  const asides = name.content.filter((t) => STATES.has(t) && !STRONG_STATES.has(t) && !WEAK_STATES.has(t));
  const found: [NameEntry, number][] = [];
  for (const i of touched) {
    const entry = index.entries[i];
    if (!entry) continue;
    let score =
      0.52 * ((recall[i] ?? 0) / total) +
      0.3 * ((precision[i] ?? 0) / entry.weight) +
      (name.head !== undefined && entry.heads.has(name.head) ? 0 : -0.2) +
      (entry.alias ? (name.tokens.includes(entry.core) ? 0.03 : -0.25) : -0.05) +
      0.14 * entry.food.commonness;
    score = Math.min(MOST_BY_WORDS, score);
    if (strong.length > 0 && !strong.some((t) => entry.tokens.has(t))) score = Math.min(score - 0.05, 0.72);
    score -= 0.15 * asides.filter((t) => !entry.tokens.has(t)).length;
    if (own.length > 0 && !own.some((t) => entry.tokens.has(t)))
      score = Math.min(score, anyKnown ? 0.42 : STAPLES.has(name.head ?? "") ? 0.65 : 0.5);
    if (score >= REFUSED_BELOW) found.push([entry, score]);
    recall[i] = 0;
    precision[i] = 0;
  }
  for (const i of touched) {
    recall[i] = 0;
    precision[i] = 0;
  }
  return found;
}
