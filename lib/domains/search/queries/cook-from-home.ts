import "server-only";
import { sql } from "drizzle-orm";
import { loadSubstitutions } from "@/db/datasets/substitutions/load";
import { fold } from "@/lib/engines/foods/normalise";
import type { FoodWish, SearchDocument } from "@/lib/engines/search/contract";
import { type CookedFrom, cookerFrom } from "@/lib/engines/search/cook-from";
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
 * stand in for is missing half, and says so; only those that nothing stands in for count against `mostMissing`. What an
 * eater is allergic to is left out.
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
  const cook = cookerFrom(atHand);
  const instead = substitutesAtHand(lexicon, atHand);
  const recipes = rows
    .map(({ id, title, document }): CookableRecipe => {
      const { missing, ...from } = cook(document);
      const lacking = missing.map((name) => ({ name, insteadUse: instead(name) }));
      return { recipeId: id, title, ...from, missing: lacking };
    })
    .filter((one) => options.mostMissing === null || toBuy(one).length <= options.mostMissing)
    .sort((a, b) => worth(b) - worth(a) || (a.title < b.title ? -1 : 1))
    .slice(0, options.limit);
  return { recipes, unknown };
}

/** What of a recipe nothing at hand can be or stand in for. */
export const toBuy = ({ missing }: Pick<CookableRecipe, "missing">) =>
  missing.filter(({ insteadUse }) => insteadUse.length === 0);

/** Using all that is at hand is worth as much as four foods that need not be bought. */
const worth = (one: CookableRecipe): number => one.uses * 4 - (toBuy(one).length + one.missing.length) / 2;

/** What of the foods at hand stands in for another, by the reviewed pairs of the swaps. */
function substitutesAtHand(lexicon: FoodLexicon, atHand: readonly FoodWish[]): (name: string) => readonly string[] {
  const held = new Set(atHand.flatMap(({ names }) => names));
  const standIns = new Map<string, Set<string>>();
  for (const { fromIds, to } of loadSubstitutions(kitchenKnowledge().table)) {
    if (!to.every(({ food }) => held.has(lexicon.nameOf(food.id) ?? ""))) continue;
    const said = to.map(({ food }) => food.displayName).join(" + ");
    for (const id of fromIds) {
      const name = lexicon.nameOf(id);
      if (name === null) continue;
      const known = standIns.get(name) ?? new Set();
      standIns.set(name, known.add(said));
    }
  }
  return (name) => [...(standIns.get(name) ?? [])];
}
