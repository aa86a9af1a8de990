import "server-only";
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { file, household, recipe } from "@/db/schema";
import type { ExportedFile } from "@/lib/engines/recipes/archives/archived-recipe";
import { BACKUP_FILE } from "@/lib/engines/recipes/archives/backup-manifest";
import type { Scope } from "@/lib/platform/auth/scope";
import { householdTables, ownedBy } from "./household-tables";

/** Raised when the meaning of the file changes; a restore reads all versions up to its own. */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = "mealprep360-backup";

/** The files of a full backup: every row of the household as JSON, and its photos by their SHA-256. */
export async function backupFiles(
  scope: Scope,
  now: Date,
): Promise<{ readonly files: readonly ExportedFile[]; readonly photos: readonly string[] }> {
  const tables: Record<string, unknown[]> = {};
  const all = householdTables();
  for (const one of all)
    tables[one.name] = await scope.db
      .select(one.columns)
      .from(one.table)
      .where(ownedBy(scope, one, all));
  const [settings] = await scope.db
    .select({
      units: household.units,
      currency: household.currency,
      budgetMinor: household.budgetMinor,
      cookingMinutes: household.cookingMinutes,
      slots: household.slots,
      maxRepeats: household.maxRepeats,
      maxLeftovers: household.maxLeftovers,
    })
    .from(household)
    .where(eq(household.id, scope.householdId));
  const content = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: now.toISOString(),
    household: settings,
    collection: await collectionNames(scope),
    tables,
  };
  const photos = await photosOf(scope);
  return {
    files: [
      { name: BACKUP_FILE, text: JSON.stringify(content) },
      ...photos.map((sha256, pictureOf) => ({ name: `files/${sha256}.webp`, pictureOf })),
    ],
    photos,
  };
}

/** Collection recipes have another id in every installation, but the same slug. */
async function collectionNames(scope: Scope): Promise<Record<string, string>> {
  const rows = await scope.db
    .select({ id: recipe.id, slug: recipe.slug })
    .from(recipe)
    .where(and(isNull(recipe.householdId), isNotNull(recipe.slug)));
  return Object.fromEntries(rows.flatMap((row) => (row.slug === null ? [] : [[row.id, row.slug]])));
}

async function photosOf(scope: Scope): Promise<string[]> {
  const rows = await scope.db
    .selectDistinct({ sha256: file.sha256 })
    .from(file)
    .where(eq(file.householdId, scope.householdId));
  return rows.map((row) => row.sha256);
}

/** Ids of collection recipes of this installation, by slug. */
export async function collectionBySlug(scope: Scope, slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await scope.db
    .select({ id: recipe.id, slug: recipe.slug })
    .from(recipe)
    .where(and(isNull(recipe.householdId), inArray(recipe.slug, [...slugs])));
  return new Map(rows.flatMap((row) => (row.slug === null ? [] : [[row.slug, row.id]])));
}
