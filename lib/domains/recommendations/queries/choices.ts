import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { recipe, recipeMark, recipeSearch, recommendationSkip } from "@/db/schema";
import type { Choice } from "@/lib/engines/recommendations/rank-recipes";
import type { HouseholdId, Scope } from "@/lib/platform/auth/scope";
import { artUrlOf, minutesOf } from "../../recipes/policy";
import type { LibraryRevision } from "../../recipes/queries/library-revision";
import { vectorsOf } from "./vectors";

/** A recipe that may be recommended, with what its card shows. */
export interface CardChoice extends Choice {
  readonly title: string;
  readonly artUrl: string;
  readonly kcal: number | null;
}

type Described = Omit<CardChoice, "popularity">;

interface KeptRecipes {
  readonly revision: string;
  readonly recipes: readonly Described[];
}

/** About 3 kB each with its vector. The collection is kept once for all households. */
const MOST_KEPT = 20_000;
const COLLECTION = "collection";

const holder = globalThis as typeof globalThis & { mealprepChoices?: LRUCache<string, KeptRecipes> };

/** Recipes this household may be recommended: own and the collection's, not hidden, not sent away since a moment (null: whatever was). */
export async function choicesFor(
  scope: Scope,
  revision: LibraryRevision,
  popularity: ReadonlyMap<string, number>,
  restingSince: Date | null,
): Promise<readonly CardChoice[]> {
  const absent = new Set(await hiddenOf(scope));
  if (restingSince !== null) for (const id of await restingOf(scope, restingSince)) absent.add(id);
  const collection = await kept(scope, COLLECTION, revision.collection);
  const own = await kept(scope, scope.householdId, revision.own);
  return [...collection, ...own]
    .filter(({ recipeId }) => !absent.has(recipeId))
    .map((one) => ({ ...one, popularity: popularity.get(one.recipeId) ?? 0 }));
}

/** Recipes of a household or of the collection as they are told in one state of the library, read once in it. */
async function kept(
  scope: Scope,
  whose: HouseholdId | typeof COLLECTION,
  revision: string,
): Promise<readonly Described[]> {
  holder.mealprepChoices ??= new LRUCache({ maxSize: MOST_KEPT, sizeCalculation: ({ recipes }) => recipes.length + 1 });
  const known = holder.mealprepChoices.get(whose);
  if (known?.revision === revision) return known.recipes;
  const recipes = await read(scope, whose === COLLECTION ? null : whose);
  holder.mealprepChoices.set(whose, { revision, recipes });
  return recipes;
}

async function read(scope: Scope, householdId: HouseholdId | null): Promise<readonly Described[]> {
  const rows = await scope.db
    .select({
      id: recipe.id,
      title: recipe.title,
      kcal: recipe.kcal,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
      coverFileId: recipe.coverFileId,
      updatedAt: recipe.updatedAt,
      allergens: recipe.allergens,
      diets: recipe.diets,
      suits: recipe.suits,
      boughtAmounts: recipe.boughtAmounts,
      writtenAt: recipeSearch.writtenAt,
      version: recipeSearch.version,
    })
    .from(recipe)
    .leftJoin(recipeSearch, eq(recipeSearch.recipeId, recipe.id))
    .where(
      and(
        householdId === null ? isNull(recipe.householdId) : eq(recipe.householdId, householdId),
        isNull(recipe.deletedAt),
      ),
    );
  const vectors = await vectorsOf(scope, rows);
  return rows.map((row) => ({
    recipeId: row.id,
    title: row.title,
    kcal: row.kcal,
    artUrl: artUrlOf(row),
    vector: vectors.get(row.id) ?? null,
    allergens: row.allergens,
    diets: row.diets,
    minutes: minutesOf(row),
    suits: row.suits,
    foods: row.boughtAmounts.map(({ foodId, name, grams }) => ({ foodId, name, grams: grams ?? 0 })),
  }));
}

async function hiddenOf({ db, householdId }: Scope): Promise<string[]> {
  const rows = await db
    .select({ id: recipeMark.recipeId })
    .from(recipeMark)
    .where(and(eq(recipeMark.householdId, householdId), eq(recipeMark.isHidden, true)));
  return rows.map(({ id }) => id);
}

async function restingOf({ db, householdId }: Scope, since: Date): Promise<string[]> {
  const rows = await db
    .select({ id: recommendationSkip.recipeId })
    .from(recommendationSkip)
    .where(and(eq(recommendationSkip.householdId, householdId), gt(recommendationSkip.at, since)));
  return rows.map(({ id }) => id);
}
