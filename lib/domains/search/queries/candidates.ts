import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Allergen } from "@/lib/engines/foods/food";
import { fold } from "@/lib/engines/foods/normalise";
import type { NutrientAmounts } from "@/lib/engines/foods/nutrients";
import type { FoodWish, SearchDocument, Understanding } from "@/lib/engines/search/contract";
import { excludedTerms, type RankCandidate } from "@/lib/engines/search/rank";
import { termNumber } from "@/lib/engines/search/term-number";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { appealOf } from "../../recipes/policy";
import type { SearchFilters } from "../policy";

/** What each way of looking brings at most: enough that the best ten of any order are among them. */
const OF_TERMS = 140;
const OF_ALL_BUT_ONE = 50;
/** With more wishes than this the best are told by likeness alone. */
const MOST_LEFT_OUT = 5;
const OF_WORDS = 60;
const OF_TITLES = 30;
const OF_VECTORS = 70;
const OF_ALL = 260;
/** Steps of the graph that a vector look-up may take before filters: recall over speed. */
const REACH = 120;

export interface Candidate extends RankCandidate {
  readonly title: string;
}

export interface Look {
  readonly understanding: Understanding;
  readonly filters: SearchFilters;
  readonly vector: Float32Array;
  /** The query's vector by the configured model, and that model's name; null where there is none. */
  readonly model: { readonly name: string; readonly vector: Float32Array } | null;
  /** Allergens of the household's eaters; `only` looks for what they rule out instead. */
  readonly allergens: readonly Allergen[];
  readonly only: "allowed" | "withheld";
  /** While someone types only the very best are shown, and fewer are looked at. */
  readonly isBrief: boolean;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly document: SearchDocument;
  readonly minutes: number | null;
  readonly kcal: number | null;
  readonly nutrients: NutrientAmounts | null;
  readonly diets: RankCandidate["diets"];
  readonly allergens: RankCandidate["allergens"];
  readonly likeness: number;
  readonly modelLikeness: number | null;
  readonly isFavourite: boolean | null;
  readonly rating: number | null;
}

/** Recipes that may answer, found by foods and labels, words, likeness of the title and of meaning; in no order. */
export async function findCandidates(scope: Scope, look: Look): Promise<Candidate[]> {
  const arms = armsOf(scope, look);
  if (arms.length === 0) return [];
  const vector = halfvec(look.vector);
  const most = mostOf(look);
  const needsNutrients = look.understanding.wishes.some(({ kind }) => kind === "level" || kind === "bound");
  const model = look.model;
  const statement = sql`
    with found as (${sql.join(arms, sql` union `)})
    select t.recipe_id as id, r.title, t.document, t.minutes, t.kcal, t.diets, t.allergens,
      ${needsNutrients ? sql`r.nutrients` : sql`null`} as nutrients,
      1 - (t.embedding <=> ${vector}) as likeness,
      ${model === null ? sql`null` : sql`case when t.model_name = ${model.name} then 1 - (t.model_embedding <=> ${halfvec(model.vector)}) end`} as "modelLikeness",
      m.is_favourite as "isFavourite", m.rating
    from found
    join recipe_search t on t.recipe_id = found.recipe_id
    join recipe r on r.id = t.recipe_id and r.deleted_at is null
    left join recipe_mark m on m.recipe_id = t.recipe_id and m.household_id = ${scope.householdId}
    where ${look.filters.from === "hidden" ? sql`m.is_hidden is true` : sql`m.is_hidden is not true`}
    limit ${most(OF_ALL)}`;
  const rows = await inTransaction(scope, async (tx) => {
    await tx.db.execute(
      sql`select set_config('hnsw.iterative_scan', 'relaxed_order', true), set_config('hnsw.ef_search', ${String(REACH)}, true)`,
    );
    return rowsOf<Row>(tx.db, statement);
  });
  return rows.map(({ isFavourite, rating, likeness, modelLikeness, nutrients, ...row }) => ({
    ...row,
    nutrients: nutrients ?? {},
    likeness: modelLikeness === null ? likeness : (likeness + modelLikeness) / 2,
    appeal: appealOf({ isFavourite, rating }),
  }));
}

const mostOf =
  ({ isBrief }: Look) =>
  (many: number): number =>
    isBrief ? Math.ceil(many * 0.4) : many;

const halfvec = (vector: Float32Array) =>
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

function armsOf(scope: Scope, look: Look): SQL[] {
  const { understanding } = look;
  const most = mostOf(look);
  const where = filterOf(scope, look);
  const asked = termsAsked(understanding);
  const arms: SQL[] = [];
  const all = asked.map((terms) => sql`t.terms && ${termArray(terms)}`);
  if (all.length > 0)
    arms.push(
      sql`(select t.recipe_id from recipe_search t where ${where} and ${sql.join(all, sql` and `)} limit ${most(OF_TERMS)})`,
    );
  // What gives all but one of the wishes, where nothing gives them all.
  if (all.length > 1 && all.length <= MOST_LEFT_OUT)
    for (const left of all.keys()) {
      const others = sql.join(
        all.filter((_, at) => at !== left),
        sql` and `,
      );
      arms.push(
        sql`(select t.recipe_id from recipe_search t where ${where} and ${others} limit ${most(OF_ALL_BUT_ONE)})`,
      );
    }
  const query = wordQuery(understanding);
  if (query !== null)
    arms.push(
      sql`(select t.recipe_id from recipe_search t where ${where} and t.words @@ ${query}::tsquery order by ts_rank(t.words, ${query}::tsquery) desc limit ${most(OF_WORDS)})`,
    );
  const title = fold(understanding.query);
  const isName = understanding.nameWords.length > 0 && understanding.nameWords.length <= 7;
  if (isName && title.length > 1)
    arms.push(
      sql`(select t.recipe_id from recipe_search t where ${where} order by t.title <-> ${title} limit ${most(OF_TITLES)})`,
    );
  if (look.vector.some((value) => value !== 0))
    arms.push(
      sql`(select t.recipe_id from recipe_search t where ${where} order by t.embedding <=> ${halfvec(look.vector)} limit ${most(OF_VECTORS)})`,
    );
  if (look.model !== null)
    arms.push(
      sql`(select t.recipe_id from recipe_search t where ${where} and t.model_name = ${look.model.name} order by t.model_embedding <=> ${halfvec(look.model.vector)} limit ${most(OF_VECTORS)})`,
    );
  // Filters alone, or nothing at all: whatever passes them, the household's own first.
  if (asked.length === 0 && query === null)
    arms.push(
      sql`(select t.recipe_id from recipe_search t where ${where} order by t.household_id nulls last limit ${most(OF_ALL)})`,
    );
  return arms;
}

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

/** The words left over as a query of any of them; null without one. */
function wordQuery({ words, prefix }: Understanding): string | null {
  const lexemes = words
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
