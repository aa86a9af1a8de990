import "server-only";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { recipe, recipeVersion, user } from "@/db/schema";
import { type CountableRecipe, countRecipe } from "@/lib/engines/recipes/count-recipe";
import { compareVersions, summaryOf, type VersionSummary } from "@/lib/engines/recipes/versions/compare-versions";
import type { RecipeContent } from "@/lib/engines/recipes/versions/content";
import { nutritionDifference } from "@/lib/engines/recipes/versions/nutrition-difference";
import type { Scope } from "@/lib/platform/auth/scope";
import { householdAliases, kitchenKnowledge } from "../../foods/queries";
import { isId } from "../policy";
import { presentContent } from "./present-content";
import { readable, recipeShelf } from "./recipe-shelf";

/** One version of a recipe, and who saved it when. */
export interface RecipeVersion {
  readonly number: number;
  readonly content: RecipeContent;
  /** Null where nobody of this household made it, or they left. */
  readonly savedBy: string | null;
  readonly savedAt: Date;
  readonly restoredFrom: number | null;
}

/** The newest so many are shown and compared; older ones stay in the database. */
const MOST_SHOWN = 200;

/** The versions of a readable recipe, newest first; empty where this household may not read it. */
async function versionsOf(scope: Scope, recipeId: string, number?: number): Promise<RecipeVersion[]> {
  if (!isId(recipeId)) return [];
  const rows = await scope.db
    .select({
      number: recipeVersion.number,
      content: recipeVersion.content,
      savedBy: user.name,
      savedAt: recipeVersion.savedAt,
      restoredFrom: recipeVersion.restoredFrom,
    })
    .from(recipeVersion)
    .innerJoin(recipe, eq(recipe.id, recipeVersion.recipeId))
    .leftJoin(user, eq(user.id, recipeVersion.savedBy))
    .where(
      and(
        eq(recipeVersion.recipeId, recipeId),
        readable(scope),
        ...(number === undefined ? [] : [eq(recipeVersion.number, number)]),
      ),
    )
    .orderBy(desc(recipeVersion.number))
    .limit(MOST_SHOWN);
  if (rows.length > 0 || (number !== undefined && number !== 1)) return rows;
  const first = await firstVersion(scope, recipeId);
  return first === null ? [] : [first];
}

/** What a recipe without versions says is its first; null where there are versions, or it may not be read. */
async function firstVersion(scope: Scope, recipeId: string): Promise<RecipeVersion | null> {
  const present = await presentContent(scope, recipeId);
  if (present === null) return null;
  const [author] =
    present.savedBy === null
      ? []
      : await scope.db.select({ name: user.name }).from(user).where(eq(user.id, present.savedBy));
  return {
    number: 1,
    content: present.content,
    savedBy: author?.name ?? null,
    savedAt: present.savedAt,
    restoredFrom: null,
  };
}

/** A version by its number; null where there is none that this household may read. */
export async function findVersion(scope: Scope, recipeId: string, number: number): Promise<RecipeVersion | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null;
  return (await versionsOf(scope, recipeId, number))[0] ?? null;
}

export interface VersionEntry extends Omit<RecipeVersion, "content"> {
  /** What it changed; null for the first, and where the one before is not shown any more. */
  readonly summary: VersionSummary | null;
}

/** The history of a readable recipe, newest first; null where this household may not read it. */
export async function listVersions(scope: Scope, recipeId: string): Promise<readonly VersionEntry[] | null> {
  const versions = await versionsOf(scope, recipeId);
  if (versions.length === 0) return null;
  return versions.map(({ content, ...version }, place) => {
    const before = versions[place + 1];
    return {
      ...version,
      summary: before === undefined ? null : summaryOf(compareVersions(before.content, content)),
    };
  });
}

/** One side of a comparison: a version of the recipe, or what the recipe it was copied from says now. */
export type Side = number | "original";

/** Two sides of a recipe beside each other, counted with today's table; null where one of them is not there. */
export async function compareSides(scope: Scope, recipeId: string, from: Side, to: Side) {
  const [before, after] = [await sideOf(scope, recipeId, from), await sideOf(scope, recipeId, to)];
  if (before === null || after === null) return null;
  const nutrition = {
    before: await countContent(scope, before.content),
    after: await countContent(scope, after.content),
  };
  return {
    before,
    after,
    difference: compareVersions(before.content, after.content),
    nutrition: nutritionDifference(nutrition.before, nutrition.after),
  };
}

async function sideOf(scope: Scope, recipeId: string, side: Side): Promise<RecipeVersion | null> {
  if (side !== "original") return findVersion(scope, recipeId, side);
  const lineage = await lineageOf(scope, recipeId);
  if (lineage.basedOn === null) return null;
  const [newest] = await versionsOf(scope, lineage.basedOn.id);
  return newest ?? null;
}

/** Nutrition of what a version or a draft says; a recipe inside it counts as it is now. */
export async function countContent(scope: Scope, content: CountableRecipe) {
  const shelf = await recipeShelf(
    scope,
    content.lines.flatMap((line) => line.subRecipeId ?? []),
  );
  return countRecipe(content, shelf, kitchenKnowledge(), { aliases: await householdAliases(scope) });
}

/** Where a recipe came from and what was made from it, as far as this household may read. */
export interface Lineage {
  readonly basedOn: { readonly id: string; readonly title: string; readonly version: number } | null;
  readonly copies: readonly { readonly id: string; readonly title: string }[];
}

export async function lineageOf(scope: Scope, recipeId: string): Promise<Lineage> {
  if (!isId(recipeId)) return { basedOn: null, copies: [] };
  const [own] = await scope.db
    .select({ from: recipe.forkedFromId, version: recipe.forkedFromVersion })
    .from(recipe)
    .where(and(eq(recipe.id, recipeId), readable(scope)));
  if (own === undefined) return { basedOn: null, copies: [] };
  const [source] =
    own.from === null
      ? []
      : await scope.db
          .select({ id: recipe.id, title: recipe.title })
          .from(recipe)
          .where(and(eq(recipe.id, own.from), readable(scope)));
  const copies = await scope.db
    .select({ id: recipe.id, title: recipe.title })
    .from(recipe)
    .where(and(eq(recipe.forkedFromId, recipeId), eq(recipe.householdId, scope.householdId), isNull(recipe.deletedAt)))
    .orderBy(asc(recipe.title))
    .limit(20);
  return { basedOn: source === undefined ? null : { ...source, version: own.version ?? 1 }, copies };
}
