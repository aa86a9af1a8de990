import type { Food, FoodId, FoodTable } from "./food";
import { CONFIDENCE, matchAliases } from "./match-aliases";
import { matchWords, type Scratch } from "./match-words";
import type { FoodMatch, FoodMatcher, HouseholdAliases } from "./matcher";
import { REFUSED_BELOW } from "./matcher";
import { buildNameIndex, foodByAlias, type NamedFood, type NameIndex } from "./matcher-index";
import { mendTokens } from "./mend-tokens";
import { tokensOf } from "./normalise";
import { type ReadName, readName } from "./read-name";
import { buildTranslatedNames, joinMatches } from "./translated-names";
import { CLAIMS, NON_FOODS } from "./word-classes";

/** Letters of a name that are read: no kitchen name needs more, and hostile input must not cost time. */
const LONGEST_NAME = 400;
/** A name as sure as this is not looked for in other languages, unless it is known to be in one. */
const SURELY_ENGLISH = 0.92;
/** A name found only after its spelling was mended is no surer than this. */
const MOST_WHEN_MENDED = 0.8;
const WORDS_WHEN_MENDED = 0.7;
/** Two foods in one name ("parmesan and gruyere"): words alone cannot tell which is meant. */
const MOST_OF_SEVERAL = 0.68;
/** The same for a food that breaks what the name promises ("vegan provolone"), unless it bears the very name. */
const MOST_AGAINST_CLAIM = 0.5;

/**
 * A matcher over one food table: plain ingredient names to foods, best first, with the chance of being right.
 * Same names and same table always give the same answer. Building takes a few hundred milliseconds; keep it.
 */
export function buildFoodMatcher(table: FoodTable): FoodMatcher {
  const index = buildNameIndex(table);
  const scratch = { recall: new Float64Array(index.entries.length), precision: new Float64Array(index.entries.length) };
  const translated = buildTranslatedNames(table);
  const isEnglish = (word: string) => tokensOf(word).some((token) => index.byToken.has(token));
  return {
    match(given, options = {}) {
      const name = given.slice(0, LONGEST_NAME);
      const limit = Math.max(1, Math.min(50, Math.floor(options.limit ?? 5) || 5));
      const tokens = tokensOf(name);
      const own = ownAlias(table, tokens, options.aliases);
      if (own) return [{ food: own, confidence: 1 }];
      const mended = mendTokens(index, tokens);
      const isMended = mended.length !== tokens.length || mended.some((t, i) => t !== tokens[i]);
      const english = rank(index, scratch, readName(name, mended), limit, isMended ? MOST_WHEN_MENDED : 1);
      const language = options.language ?? null;
      const borne = foodByAlias(index, tokens) !== undefined;
      if (!language && (borne || (english[0]?.confidence ?? 0) >= SURELY_ENGLISH)) return english;
      return joinMatches(english, translated.find(name, language, isEnglish), language, limit);
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

const PLANT_PARTS = new Set(["leaf", "root", "flower", "blossom"]);
/** Leaves of a herb are the herb, leaves of a fig are no figs. */
const MOST_OF_PLANT_PART = 0.4;

/** The diets that the words of a name promise. */
const claimsOf = (name: ReadName) => name.tokens.flatMap((token) => CLAIMS.get(token) ?? []);

function rank(index: NameIndex, scratch: Scratch, name: ReadName, limit: number, most: number): FoodMatch[] {
  if (!/\p{L}/u.test(name.text)) return [];
  if (name.tokens.length < 2 && (name.tokens[0]?.length ?? 0) < 2) return [];
  const claims = claimsOf(name);
  const plantPart = name.main.some((token) => PLANT_PARTS.has(token));
  const scores = new Map<Food, number>();
  const standIns = new Set<Food>();
  const offer = ({ food, standIn, open }: NamedFood, score: number) => {
    const breaks = claims.some((diet) => !food.diets.includes(diet));
    const nearest = standIn || breaks;
    const cap = Math.min(
      most,
      standIn ? CONFIDENCE.standIn : 1,
      open ? CONFIDENCE.open : 1,
      plantPart && food.category === "fruit" && score < CONFIDENCE.exact ? MOST_OF_PLANT_PART : 1,
      breaks ? (score >= CONFIDENCE.exact ? CONFIDENCE.standIn : MOST_AGAINST_CLAIM) : 1,
    );
    const sure = Math.min(score, cap);
    if (sure <= (scores.get(food) ?? 0)) return;
    scores.set(food, sure);
    if (nearest) standIns.add(food);
    else standIns.delete(food);
  };
  const named = matchAliases(index, name);
  for (const [food, confidence] of named) offer(food, confidence);
  if (name.head === undefined && scores.size === 0) return [];
  if (scores.size === 0 && (NON_FOODS.has(name.main.at(-1) ?? "") || NON_FOODS.has(name.content.at(-1) ?? "")))
    return [];
  const several = name.main.some((t) => t === "or" || t === "and");
  // The nearest food was chosen with all others at hand: sharing words is no better claim.
  const bestNamed = named[0]?.[0];
  const mostByWords = bestNamed?.standIn ? CONFIDENCE.standIn - 0.05 : bestNamed?.open ? CONFIDENCE.open - 0.01 : 1;
  for (const [entry, score, whole] of matchWords(index, scratch, name, REFUSED_BELOW))
    offer(
      entry,
      Math.min(
        most < 1 ? score * WORDS_WHEN_MENDED : score,
        mostByWords,
        several && !whole && named.length > 0 ? MOST_OF_SEVERAL : 1,
      ),
    );
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
