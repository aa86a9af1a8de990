import "server-only";
import { sql } from "drizzle-orm";
import { loadSubstitutions } from "@/db/datasets/substitutions/load";
import { fold } from "@/lib/engines/foods/normalise";
import type { FoodWish, SearchDocument } from "@/lib/engines/search/contract";
import { type CookedFrom, cookFrom } from "@/lib/engines/search/cook-from";
import { type FoodLexicon, foodLexicon } from "@/lib/engines/search/food-lexicon";
import { termNumber } from "@/lib/engines/search/term-number";
import { phraseOf } from "@/lib/engines/search/words";
import type { Scope } from "@/lib/platform/auth/scope";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { kitchenKnowledge } from "../../foods/queries";
import { avoidedAllergens } from "../queries";

const LOOKED_AT = 400;

const numbers = (terms: readonly string[]) => sql.raw(`'{${terms.map(termNumber).join(",")}}'::int[]`);

export interface CookableRecipe extends Omit<CookedFrom, "missing"> {
  readonly recipeId: string;
  readonly title: string;
  /** Each with what of the foods at hand could stand in for it, where a reviewed pair says so. */
  readonly missing: readonly { readonly name: string; readonly insteadUse: readonly string[] }[];
}

export interface Cookable {
  readonly recipes: readonly CookableRecipe[];
  /** Words that name no food we know. */
  readonly unknown: readonly string[];
}

/**
 * What can be cooked from these foods: fewest missing first, then what uses most of them. A food that one at hand can
 * stand in for is missing still, and says so. What an eater is allergic to is left out.
 */
export async function cookFromHome(
  scope: Scope,
  ingredients: readonly string[],
  options: { readonly limit: number; readonly mostMissing: number | null },
): Promise<Cookable> {
  const lexicon = foodLexicon(kitchenKnowledge().table);
  const read = ingredients.map((name) => ({ name, wish: lexicon.find(phraseOf(name), fold(name)) }));
  const atHand = read.flatMap(({ wish }) => (wish === null ? [] : [wish]));
  const unknown = read.filter(({ wish }) => wish === null).map(({ name }) => name);
  if (atHand.length === 0) return { recipes: [], unknown };
  const avoided = [...(await avoidedAllergens(scope)).keys()];
  const terms = [...new Set(atHand.flatMap(({ names, group }) => (group === null ? names : [`group:${group}`])))];
  const list = (values: readonly string[]) =>
    sql`${`{${values.map((value) => JSON.stringify(value)).join(",")}}`}::text[]`;
  const given = atHand.map(
    ({ names, group }) => sql`(t.terms && ${numbers(group === null ? names : [`group:${group}`])})::int`,
  );
  const rows = await rowsOf<{ id: string; title: string; document: SearchDocument }>(
    scope.db,
    sql`select t.recipe_id as id, r.title, t.document from recipe_search t
      join recipe r on r.id = t.recipe_id and r.deleted_at is null
      left join recipe_mark m on m.recipe_id = t.recipe_id and m.household_id = ${scope.householdId}
      where (t.household_id is null or t.household_id = ${scope.householdId}) and t.terms && ${numbers(terms)}
        and not (t.allergens && ${list(avoided)}) and m.is_hidden is not true and cardinality(r.suits) > 0
      order by ${sql.join(given, sql` + `)} desc, jsonb_array_length(t.document -> 'foods'), t.recipe_id
      limit ${LOOKED_AT}`,
  );
  const recipes = rows
    .map(({ id, title, document }) => ({ recipeId: id, title, ...cookFrom(document, atHand) }))
    .filter(({ missing }) => options.mostMissing === null || missing.length <= options.mostMissing)
    .sort((a, b) => worth(b) - worth(a) || (a.title < b.title ? -1 : 1))
    .slice(0, options.limit);
  const instead = substitutesAtHand(lexicon, atHand);
  return {
    recipes: recipes.map(({ missing, ...recipe }) => ({
      ...recipe,
      missing: missing.map((name) => ({ name, insteadUse: instead(name) })),
    })),
    unknown,
  };
}

/** Using all that is at hand is worth as much as four foods that need not be bought. */
const worth = ({ missing, uses }: CookedFrom): number => uses * 4 - missing.length;

/** What of the foods at hand stands in for another, by the reviewed pairs of the swaps. */
function substitutesAtHand(lexicon: FoodLexicon, atHand: readonly FoodWish[]): (name: string) => readonly string[] {
  const held = new Set(atHand.flatMap(({ names }) => names));
  const pairs = loadSubstitutions(kitchenKnowledge().table).filter(({ to }) =>
    to.every(({ food }) => held.has(lexicon.nameOf(food.id) ?? "")),
  );
  return (name) => [
    ...new Set(
      pairs
        .filter(({ fromIds }) => [...fromIds].some((id) => lexicon.nameOf(id) === name))
        .map(({ to }) => to.map(({ food }) => food.displayName).join(" + ")),
    ),
  ];
}
