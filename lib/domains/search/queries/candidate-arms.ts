import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Allergen } from "@/lib/engines/foods/food";
import { fold } from "@/lib/engines/foods/normalise";
import type { FoodWish, Understanding } from "@/lib/engines/search/contract";
import { excludedTerms } from "@/lib/engines/search/rank";
import { termNumber } from "@/lib/engines/search/term-number";
import type { TitleIndex } from "@/lib/engines/search/title-index";
import type { Scope } from "@/lib/platform/auth/scope";
import type { SearchFilters } from "../policy";

/** What each way of looking brings at most: enough that the best ten of any order are among them. */
const OF_TERMS = 140;
const OF_ALL_BUT_ONE = 50;
/** With more wishes than this the best are told by likeness alone. */
const MOST_LEFT_OUT = 5;
const OF_WORDS = 60;
const OF_TITLES = 30;
const OF_VECTORS = 70;
export const OF_ALL = 260;
/** Of what holds one of the words at most so many are compared by how: a letter or two begin a word of nearly every recipe. */
const WORDS_COMPARED = 600;
/** Steps of the graph that a vector look-up may take before filters: recall over speed, but not while someone types. */
const REACH = 80;
const BRIEF_REACH = 32;
/** While someone types: fewer letters begin words of nearly every recipe. */
const SHORTEST_BEGINNING = 3;

export interface Look {
  readonly understanding: Understanding;
  readonly filters: SearchFilters;
  readonly vector: Float32Array;
  /** The query's vector by the configured model, and that model's name; null where there is none. */
  readonly model: { readonly name: string; readonly vector: Float32Array } | null;
  /** Allergens of the household's eaters; `only` looks for what they rule out instead. */
  readonly allergens: readonly Allergen[];
  readonly only: "allowed" | "withheld";
  /** While someone types only the very best are shown, and fewer are looked at: titles by their words, in memory. Else null. */
  readonly brief: readonly TitleIndex[] | null;
}

/** Ways of looking, each a query for ids. */
interface Arms {
  /** What gives every wish. */
  readonly whole: readonly SQL[];
  /** What gives all wishes but one. */
  readonly partial: readonly SQL[];
  /** What is alike: by words, by meaning, by words of the title. */
  readonly others: readonly SQL[];
  /** What says the words anywhere, where that is not among the others: many rows are read for it. */
  readonly worded: readonly SQL[];
  /** What is called nearly so, letter by letter: the dearest look, as long as titles are many. */
  readonly nearlyNamed: readonly SQL[];
}

/** How many of so many are looked at. */
export const mostOf =
  ({ brief }: Pick<Look, "brief">) =>
  (many: number): number =>
    brief === null ? many : Math.ceil(many * 0.4);

/** A vector as the database takes it. */
export const halfvec = (vector: Float32Array) =>
  sql`${JSON.stringify([...vector].map((value) => Number(value.toFixed(5))))}::halfvec`;

const textArray = (values: readonly string[]): SQL =>
  values.length === 0
    ? sql`'{}'::text[]`
    : sql`array[${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )}]::text[]`;

/** Written out, since a value that is bound hides from the planner how common it is. */
const termArray = (terms: readonly string[]): SQL => sql.raw(`'{${terms.map(termNumber).join(",")}}'::int[]`);

/** Where to look for what was asked, as far as it may be read. */
export function armsOf(scope: Scope, look: Look): Arms {
  const { understanding } = look;
  const most = mostOf(look);
  const where = filterOf(scope, look);
  const asked = termsAsked(understanding).map(holdsOneOf);
  const arms = {
    whole: [] as SQL[],
    partial: [] as SQL[],
    others: [] as SQL[],
    worded: [] as SQL[],
    nearlyNamed: [] as SQL[],
  };
  const { whole, partial, others, worded, nearlyNamed } = arms;
  const looked = (condition: SQL, limit: number) =>
    sql`(select t.recipe_id from recipe_search t where ${where} and ${condition} limit ${most(limit)})`;
  if (asked.length > 0) whole.push(looked(sql.join(asked, sql` and `), OF_TERMS));
  // What gives all but one of the wishes, where nothing gives them all.
  if (asked.length > 1 && asked.length <= MOST_LEFT_OUT)
    for (const left of asked.keys())
      partial.push(
        looked(
          sql.join(
            asked.filter((_, at) => at !== left),
            sql` and `,
          ),
          OF_ALL_BUT_ONE,
        ),
      );
  const query = wordQuery(understanding, look.brief === null ? 1 : SHORTEST_BEGINNING);
  if (query !== null)
    (look.brief === null ? others : worded).push(
      sql`(select w.recipe_id from
        (select t.recipe_id, t.words from recipe_search t where ${where} and t.words @@ ${query}::tsquery limit ${most(WORDS_COMPARED)}) w
        order by ts_rank(w.words, ${query}::tsquery) desc limit ${most(OF_WORDS)})`,
    );
  const title = fold(understanding.query);
  const reach = look.brief === null ? REACH : BRIEF_REACH;
  const isName = understanding.nameWords.length > 0 && understanding.nameWords.length <= 7;
  const named = look.brief?.flatMap((titles) =>
    titles.find(understanding.nameWords, understanding.prefix, most(OF_TITLES)),
  );
  if (named !== undefined && named.length > 0)
    others.push(
      sql`(select t.recipe_id from recipe_search t where ${where} and t.recipe_id = any(${`{${named.join(",")}}`}::uuid[]))`,
    );
  if (isName && title.length > 1)
    nearlyNamed.push(
      sql`(select t.recipe_id from recipe_search t where ${where} order by t.title <-> ${title} limit ${most(OF_TITLES)})`,
    );
  if (look.vector.some((value) => value !== 0))
    others.push(nearest(where, sql`t.embedding <=> ${halfvec(look.vector)}`, most(OF_VECTORS), reach));
  if (look.model !== null)
    others.push(
      nearest(
        sql`${where} and t.model_name = ${look.model.name}`,
        sql`t.model_embedding <=> ${halfvec(look.model.vector)}`,
        most(OF_VECTORS),
        reach,
      ),
    );
  // Filters alone, or nothing at all: whatever passes them, the household's own first.
  if (asked.length === 0 && query === null && (named?.length ?? 0) === 0)
    others.push(
      sql`(select t.recipe_id from recipe_search t where ${where} order by t.household_id nulls last limit ${most(OF_ALL)})`,
    );
  return arms;
}

const holdsOneOf = (terms: readonly string[]): SQL => sql`t.terms && ${termArray(terms)}`;

/** Whether a recipe gives every wish that has terms. */
export function givesEvery(understanding: Understanding): SQL {
  const asked = termsAsked(understanding).map(holdsOneOf);
  return asked.length === 0 ? sql`true` : sql`(${sql.join(asked, sql` and `)})`;
}

/**
 * The nearest by a vector. How far the graph is walked is set in the same statement, which spares a transaction around
 * it; the inner query asks for what was set, so that it cannot begin before.
 */
const nearest = (where: SQL, distance: SQL, limit: number, steps: number): SQL =>
  sql`(select near.recipe_id from
    (select set_config('hnsw.iterative_scan', 'relaxed_order', true) || set_config('hnsw.ef_search', ${String(steps)}, true) as done) reach
    cross join lateral (select t.recipe_id from recipe_search t where reach.done is not null and ${where} order by ${distance} limit ${limit}) near)`;

/** For each wish the terms of which a recipe has to have one. */
function termsAsked({ wishes }: Understanding): string[][] {
  return wishes.flatMap((wish): string[][] => {
    switch (wish.kind) {
      case "food":
        return [termsOfFood(wish.food)];
      case "meal":
        return [[`label:meal:${wish.meal}`]];
      case "cuisine":
        return [wish.cuisines.map((cuisine) => `label:cuisine:${cuisine}`)];
      case "label":
        return [wish.labels.map((label) => `label:${label}`)];
      case "level":
        return [[`label:${wish.wanted}:${wish.of}`]];
      default:
        return [];
    }
  });
}

const termsOfFood = (food: FoodWish): string[] =>
  food.group === null ? [...food.names] : [`group:${food.group}`, `label:group:${food.group}`];

/** The words left over as a query of any of them; null without one. An unfinished one has at least `shortest` letters. */
function wordQuery({ words, prefix }: Understanding, shortest: number): string | null {
  const lexemes = words
    .filter((word) => word !== prefix || word.length >= shortest)
    .filter((word) => /^[\p{L}\p{N} ]+$/u.test(word))
    .flatMap((word) => word.split(" ").map((one) => (word === prefix ? `'${one}':*` : `'${one}'`)));
  return lexemes.length === 0 ? null : [...new Set(lexemes)].slice(0, 12).join(" | ");
}

function filterOf(scope: Scope, { understanding, filters, allergens, only }: Look): SQL {
  const parts: SQL[] = [];
  parts.push(
    filters.from === "own"
      ? sql`t.household_id = ${scope.householdId}`
      : filters.from === "collection"
        ? sql`t.household_id is null`
        : sql`(t.household_id is null or t.household_id = ${scope.householdId})`,
  );
  const diets = new Set(filters.diets);
  const excluded = new Set<string>();
  const ruledOut = new Set<Allergen>();
  let [most, least] = [filters.maxMinutes, null as number | null];
  let [kcalMost, kcalLeast, protein] = [filters.maxKcal, null as number | null, filters.minProtein];
  for (const wish of understanding.wishes) {
    if (wish.kind === "diet") diets.add(wish.diet);
    if (wish.kind === "without") {
      for (const term of excludedTerms(wish.food)) excluded.add(term);
      for (const allergen of wish.allergens) ruledOut.add(allergen);
    }
    if (wish.kind !== "bound") continue;
    const { of, least: from, most: to } = wish.bound;
    if (of === "minutes") [most, least] = [smaller(most, to), from ?? least];
    if (of === "energy") [kcalMost, kcalLeast] = [smaller(kcalMost, to), from ?? kcalLeast];
    if (of === "protein" && from !== null) protein = Math.max(protein ?? 0, from);
  }
  if (diets.size > 0) parts.push(sql`t.diets @> ${textArray([...diets])}`);
  if (ruledOut.size > 0) parts.push(sql`not (t.allergens && ${textArray([...ruledOut])})`);
  if (excluded.size > 0) parts.push(sql`not (t.terms && ${termArray([...excluded])})`);
  if (only === "withheld") parts.push(sql`t.allergens && ${textArray(allergens)}`);
  else if (allergens.length > 0) parts.push(sql`not (t.allergens && ${textArray(allergens)})`);
  if (filters.meal !== null) parts.push(sql`t.terms @> ${termArray([`label:meal:${filters.meal}`])}`);
  if (most !== null) parts.push(sql`t.minutes <= ${Math.floor(most)}`);
  if (least !== null) parts.push(sql`t.minutes >= ${Math.ceil(least)}`);
  if (kcalMost !== null) parts.push(sql`t.kcal < ${kcalMost + 0.5}`);
  if (kcalLeast !== null) parts.push(sql`t.kcal >= ${kcalLeast - 0.5}`);
  if (protein !== null) parts.push(sql`t.protein >= ${protein}`);
  return sql.join(parts, sql` and `);
}

const smaller = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);
