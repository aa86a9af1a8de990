import "server-only";
import { createHash } from "node:crypto";
import type { ReadableStream as WebStream } from "node:stream/web";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { food, household, membership, recipe } from "@/db/schema";
import { BACKUP_FILE } from "@/lib/engines/recipes/archives/backup-manifest";
import { fingerprint } from "@/lib/engines/recipes/archives/fingerprint";
import { openArchive } from "@/lib/platform/archives/open-archive";
import { dropStaging, readStagedPicture, stagePicture, stageUpload } from "@/lib/platform/archives/staging";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { isKeptPhoto } from "@/lib/platform/images/derive";
import { keepBytes } from "@/lib/platform/storage/store";
import { recountRecipe } from "../../recipes/mutations";
import type { RestoreRefusal } from "../policy";
import { knownRecipes } from "../queries";
import { collectionBySlug } from "../queries/backup";
import { type HouseholdTable, householdTables, ownedBy } from "../queries/household-tables";
import { type Backup, backupSchema } from "../schema";
import { type Known, type Row, rowFor, valueFor, WrongRow } from "./backup-rows";
import { NewIds } from "./new-ids";

type Restored =
  | { readonly ok: true; readonly recipes: number; readonly rows: number; readonly left: number }
  | { readonly ok: false; readonly reason: RestoreRefusal };

const ROWS_AT_ONCE = 200;

/**
 * Brings a backup into the household: what is missing is added with ids of this household's own, what is here stays as
 * it is, and a second time nothing is added. All of it or nothing. Settings are taken over where `withSettings`.
 */
export async function restoreBackup(
  scope: Scope,
  upload: { readonly body: WebStream<Uint8Array>; readonly withSettings: boolean },
): Promise<Restored> {
  const staging = crypto.randomUUID();
  try {
    const path = await stageUpload(staging, upload.body);
    if (path === null) return { ok: false, reason: "too-large" };
    const photos = new Map<string, number>();
    const archive = await openArchive({ path, name: "backup.zip" }, async (name, bytes) => {
      photos.set(name, photos.size + 1);
      await stagePicture(staging, photos.size, bytes);
    });
    if (!archive.ok) return archive;
    const text = archive.entries.find((entry) => entry.name === BACKUP_FILE)?.text ?? null;
    const backup = readBackup(text);
    if (!("tables" in backup)) return { ok: false, reason: backup.reason };
    const kept = await keepPhotos(staging, photos);
    const result = await inTransaction(scope, (tx) => writeBackup(tx, backup, kept, upload.withSettings));
    // Figures follow from the lines, by this installation's own food table.
    for (const id of result.recipeIds) await recountRecipe(scope, id);
    return { ok: true, recipes: result.recipeIds.length, rows: result.rows, left: result.left };
  } catch (error) {
    if (error instanceof WrongRow || isOfTheRows(error)) return { ok: false, reason: "wrong-rows" };
    throw error;
  } finally {
    await dropStaging(staging);
  }
}

function readBackup(
  text: string | null,
): Backup | { readonly reason: "not-a-backup" | "newer-version" | "wrong-rows" } {
  let value: unknown;
  try {
    value = text === null ? null : JSON.parse(text);
  } catch {
    return { reason: "not-a-backup" };
  }
  const parsed = backupSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const isOurs = parsed.error.issues.every((issue) => issue.path.length > 0 && issue.path[0] !== "format");
  if (!isOurs) return { reason: "not-a-backup" };
  return { reason: parsed.error.issues.some((issue) => issue.path[0] === "version") ? "newer-version" : "wrong-rows" };
}

/** Photos whose bytes are what their name says and are photos as we keep them. */
async function keepPhotos(staging: string, photos: ReadonlyMap<string, number>): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (const [name, number] of photos) {
    const bytes = await readStagedPicture(staging, number);
    if (bytes === null || !(await isKeptPhoto(bytes))) continue;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (name !== `files/${sha256}.webp`) continue;
    await keepBytes(bytes);
    kept.add(sha256);
  }
  return kept;
}

async function writeBackup(scope: Scope, backup: Backup, photos: ReadonlySet<string>, withSettings: boolean) {
  await scope.db.select({ id: household.id }).from(household).where(eq(household.id, scope.householdId)).for("update");
  const tables = householdTables();
  const collection = await collectionOf(scope, backup);
  const ids = new NewIds(scope.householdId, collection);
  const here = new Set<string>();
  for (const one of tables) await findPresent(scope, one, tables, backup.tables[one.name] ?? [], ids, here);
  await findSameRecipes(scope, backup, ids, here);
  const known = await knownKeys(scope, backup, tables, collection);
  let rows = 0;
  let left = 0;
  const recipeIds: string[] = [];
  for (const one of tables) {
    const wanted = (backup.tables[one.name] ?? []).filter((row) => !isHere(one, row, here));
    const fitting = wanted.flatMap((old) => {
      const value = rowFor(scope, one, old, ids, known, photos);
      return value === null ? [] : [{ old, value }];
    });
    const written = new Set<unknown>();
    const told = one.columns.id ?? one.owner.column;
    for (let from = 0; from < fitting.length; from += ROWS_AT_ONCE) {
      const part = fitting.slice(from, from + ROWS_AT_ONCE).map(({ value }) => value);
      const returned = await scope.db.insert(one.table).values(part).onConflictDoNothing().returning({ told });
      for (const row of returned) written.add(row.told);
      rows += returned.length;
    }
    // A mark or a price that is here already is no loss.
    left += wanted.length - (one.idKey === null ? fitting.length : written.size);
    if (one.idKey === null) continue;
    if (one.table === recipe) recipeIds.push(...[...written].map(String));
    // What cannot come, such as a week that is here under another id, takes its parts with it.
    const came = new Set(fitting.flatMap(({ old, value }) => (written.has(value.id) ? [old] : [])));
    for (const old of wanted) if (!came.has(old) && typeof old.id === "string") here.add(old.id);
  }
  await takeSettings(scope, backup.household, withSettings);
  return { rows, left, recipeIds };
}

async function collectionOf(scope: Scope, backup: Backup): Promise<Map<string, string>> {
  const bySlug = await collectionBySlug(scope, Object.values(backup.collection));
  return new Map(
    Object.entries(backup.collection).flatMap(([id, slug]) => {
      const own = bySlug.get(slug);
      return own === undefined ? [] : [[id.toLowerCase(), own]];
    }),
  );
}

/** Rows that are this household's already: under their old id, or under the id an earlier restore gave them. */
async function findPresent(
  scope: Scope,
  one: HouseholdTable,
  tables: readonly HouseholdTable[],
  rows: readonly Row[],
  ids: NewIds,
  here: Set<string>,
): Promise<void> {
  const { id } = one.columns;
  if (one.idKey === null || id === undefined) return;
  const old = rows.flatMap((row) => (typeof row.id === "string" ? [valueFor(id, row.id) as string] : []));
  for (let from = 0; from < old.length; from += 1000) {
    const part = old.slice(from, from + 1000);
    const both = [...part, ...part.map((one) => ids.of(one))];
    const found = new Set(
      (
        await scope.db
          .select({ id })
          .from(one.table)
          .where(and(inArray(id, both), ownedBy(scope, one, tables)))
      ).map((row) => String(row.id)),
    );
    for (const oldId of part) {
      if (found.has(oldId)) ids.fix(oldId, oldId);
      if (found.has(ids.of(oldId))) here.add(oldId);
    }
  }
}

/** Recipes that say the same as one that is here are that one. */
async function findSameRecipes(scope: Scope, backup: Backup, ids: NewIds, here: Set<string>): Promise<void> {
  const present = new Map((await knownRecipes(scope)).map((one) => [fingerprint(one), one.id]));
  const linesOf = Map.groupBy(backup.tables.recipe_line ?? [], (line) => line.recipeId);
  for (const row of backup.tables.recipe ?? []) {
    if (typeof row.id !== "string" || typeof row.title !== "string" || here.has(row.id) || row.deletedAt != null)
      continue;
    const lines = (linesOf.get(row.id) ?? []).map((line) => ({ text: String(line.text) }));
    const same = present.get(fingerprint({ title: row.title, lines }));
    if (same === undefined) continue;
    ids.fix(row.id, same);
    here.add(row.id);
  }
}

async function knownKeys(
  scope: Scope,
  backup: Backup,
  tables: readonly HouseholdTable[],
  collection: ReadonlyMap<string, string>,
): Promise<Known> {
  const foods = await scope.db
    .select({ id: food.id })
    .from(food)
    .where(or(isNull(food.householdId), eq(food.householdId, scope.householdId)));
  const members = await scope.db
    .select({ id: membership.userId })
    .from(membership)
    .where(eq(membership.householdId, scope.householdId));
  const ids = tables.flatMap((one) =>
    one.idKey === null
      ? []
      : (backup.tables[one.name] ?? []).flatMap((row) => (typeof row.id === "string" ? [row.id] : [])),
  );
  return {
    foods: new Set(foods.map((row) => row.id)),
    members: new Set(members.map((row) => row.id)),
    own: new Set(ids),
    ids: new Set([...ids, ...collection.keys()]),
  };
}

/** Part of something that stays as it is. */
function isHere(one: HouseholdTable, row: Row, here: ReadonlySet<string>): boolean {
  if (one.idKey !== null && typeof row.id === "string" && here.has(row.id)) return true;
  const owner = row[one.owner.key];
  return one.owner.table !== household && typeof owner === "string" && here.has(owner);
}

/** Meals that plans name are added in any case; everything else only where it is wanted. */
async function takeSettings(scope: Scope, settings: Backup["household"], withSettings: boolean): Promise<void> {
  const own = eq(household.id, scope.householdId);
  const [row] = await scope.db.select({ slots: household.slots }).from(household).where(own);
  const present = row?.slots ?? [];
  const { slots, ...others } = settings;
  const missing = slots.filter((slot) => !present.some((one) => one.id === slot.id));
  const merged = withSettings
    ? slots.concat(present.filter((one) => !slots.some((slot) => slot.id === one.id)))
    : [...present, ...missing];
  await scope.db
    .update(household)
    .set({ slots: merged.slice(0, 8), ...(withSettings ? others : {}) })
    .where(own);
}

/** PostgreSQL's classes 22 (data) and 23 (constraints): the rows contradict each other. */
function isOfTheRows(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && "code" in cause && /^2[23]/.test(String(cause.code));
}
