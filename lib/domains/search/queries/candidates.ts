import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { NutrientAmounts } from "@/lib/engines/foods/nutrients";
import type { Understanding } from "@/lib/engines/search/contract";
import type { RankCandidate } from "@/lib/engines/search/rank";
import type { Scope } from "@/lib/platform/auth/scope";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { appealOf, artUrlOf, minutesOf, type RecipeCard } from "../../recipes/policy";
import { armsOf, givesEvery, halfvec, type Look, mostOf, OF_ALL } from "./candidate-arms";
import { documentsOf } from "./documents";

/** While someone types a handful is shown: with so many that give every wish, none that gives all but one is asked for. */
const ENOUGH = 12;

export interface Candidate extends RankCandidate {
  readonly card: RecipeCard;
  /** It has a term of every wish. */
  readonly givesAll: boolean;
}

interface Row extends Pick<RecipeCard, "protein" | "doubtfulLines" | "isOwn"> {
  readonly id: string;
  readonly title: string;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly coverFileId: string | null;
  readonly updatedMs: number;
  /** Changes whenever its document does. */
  readonly state: string;
  readonly minutes: number | null;
  readonly kcal: number | null;
  readonly nutrients: NutrientAmounts | null;
  readonly diets: RankCandidate["diets"];
  readonly allergens: RankCandidate["allergens"];
  readonly likeness: number;
  readonly givesAll: boolean;
  readonly modelLikeness: number | null;
  readonly isFavourite: boolean | null;
  readonly rating: number | null;
}

/**
 * Recipes that may answer, found by foods and labels, words, likeness of the title and of meaning; in no order. While
 * someone types, what gives less than was asked is looked for only where what gives all of it is scarce.
 */
export async function findCandidates(scope: Scope, look: Look): Promise<Candidate[]> {
  const { whole, partial, others, worded, nearlyNamed } = armsOf(scope, look);
  if (look.brief === null) return read(scope, look, [...whole, ...partial, ...others, ...worded, ...nearlyNamed]);
  const found = await read(scope, look, [...whole, ...others]);
  const { repairs, unknown } = look.understanding;
  const isNamed = found.some(({ document }) => isCalled(look.understanding, document.title));
  const isEnough = isNamed || (whole.length > 0 && found.filter(({ givesAll }) => givesAll).length >= ENOUGH);
  const isMisspelled = repairs.length + unknown.length > 0;
  const more = isEnough ? [] : await read(scope, look, [...partial, ...worded, ...(isMisspelled ? nearlyNamed : [])]);
  return [...new Map([...found, ...more].map((one) => [one.id, one])).values()];
}

/** Whether a title has every word of the query that a name may have. */
const isCalled = ({ nameWords, prefix }: Understanding, title: readonly string[]): boolean =>
  nameWords.every((word) => title.some((have) => have === word || (word === prefix && have.startsWith(word))));

async function read(scope: Scope, look: Look, arms: readonly SQL[]): Promise<Candidate[]> {
  if (arms.length === 0) return [];
  const vector = halfvec(look.vector);
  const most = mostOf(look);
  const needsNutrients = look.understanding.wishes.some(({ kind }) => kind === "level" || kind === "bound");
  const model = look.model;
  const statement = sql`
    with found as (${sql.join([...arms], sql` union `)})
    select t.recipe_id as id, r.title, concat(t.version, '/', extract(epoch from t.written_at)) as state, t.minutes, t.kcal, t.diets, t.allergens,
      ${needsNutrients ? sql`r.nutrients` : sql`null`} as nutrients,
      r.protein, r.prep_minutes as "prepMinutes", r.cook_minutes as "cookMinutes", r.total_minutes as "totalMinutes",
      r.cover_file_id as "coverFileId", (extract(epoch from r.updated_at) * 1000)::float8 as "updatedMs", r.doubtful_lines as "doubtfulLines", r.household_id is not null as "isOwn",
      1 - (t.embedding <=> ${vector}) as likeness, ${givesEvery(look.understanding)} as "givesAll",
      ${model === null ? sql`null` : sql`case when t.model_name = ${model.name} then 1 - (t.model_embedding <=> ${halfvec(model.vector)}) end`} as "modelLikeness",
      m.is_favourite as "isFavourite", m.rating
    from found
    join recipe_search t on t.recipe_id = found.recipe_id
    join recipe r on r.id = t.recipe_id and r.deleted_at is null
    left join recipe_mark m on m.recipe_id = t.recipe_id and m.household_id = ${scope.householdId}
    where ${look.filters.from === "hidden" ? sql`m.is_hidden is true` : sql`m.is_hidden is not true`}
    limit ${most(OF_ALL)}`;
  const rows = await rowsOf<Row>(scope.db, statement);
  const documents = await documentsOf(scope, rows);
  return rows.flatMap((row) => {
    const document = documents.get(row.id);
    if (document === undefined) return [];
    const { id, minutes, kcal, diets, allergens, likeness, modelLikeness, givesAll } = row;
    return {
      ...{ id, document, minutes, kcal, diets, allergens, givesAll, card: cardOf(row) },
      nutrients: row.nutrients ?? {},
      likeness: modelLikeness === null ? likeness : (likeness + modelLikeness) / 2,
      appeal: appealOf(row),
    };
  });
}

function cardOf(row: Row): RecipeCard {
  const { id, title, kcal, protein, diets, doubtfulLines, isOwn, isFavourite, rating, coverFileId, updatedMs } = row;
  return {
    ...{ id, title, kcal, protein, diets, doubtfulLines, isOwn, rating },
    isFavourite: isFavourite === true,
    minutes: minutesOf(row),
    artUrl: artUrlOf({ id, coverFileId, updatedAt: new Date(updatedMs) }),
  };
}
