import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { ReadableStream as WebStream } from "node:stream/web";
import { and, eq } from "drizzle-orm";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  eater,
  household,
  plan,
  planEntry,
  recipe,
  recipeLine,
  recipeMark,
  recipeVersion,
  shoppingItem,
  shoppingList,
  stockBooking,
} from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { foodsOf, insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import { draftRecipe, savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import { BACKUP_FILE } from "@/lib/engines/recipes/archives/backup-manifest";
import { packArchive } from "@/lib/platform/archives/pack-archive";
import type { Scope } from "@/lib/platform/auth/scope";
import { readBytes } from "@/lib/platform/storage/store";
import { keepPhoto } from "../../images/mutations";
import { findPlan } from "../../planning/queries";
import { markRecipe } from "../../recipes/mutations";
import { backupFiles } from "../queries/backup";
import { recipesToExport } from "../queries/recipes-to-export";
import { restoreBackup } from "./restore-backup";

let dataDir: string;
beforeAll(async () => {
  dataDir = await fs.mkdtemp(path.join(os.tmpdir(), "backups-"));
  process.env.MEALPREP_DATA_DIR = dataDir;
});
afterAll(async () => {
  delete process.env.MEALPREP_DATA_DIR;
  await fs.rm(dataDir, { recursive: true, force: true });
});

const NOW = new Date("2026-03-01T10:00:00Z");
const FOODS = foodsOf(["400 g cooked chickpeas"]);
const foodId = FOODS[0]?.id ?? "";

const withKitchens = (work: (own: Scope, other: Scope) => Promise<void>) =>
  inRolledBack(async (db) => {
    await insertFoods(db, FOODS);
    await work(await mintHousehold(db), await mintHousehold(db));
  });

const inputOf = (title: string, extra: { coverFileId?: string; part?: string } = {}) =>
  draftRecipe(
    title,
    [
      { text: "400 g cooked chickpeas", section: title },
      ...(extra.part === undefined ? [] : [{ text: "1 serving sauce", subRecipeId: extra.part }]),
    ],
    { coverFileId: extra.coverFileId ?? null, steps: [{ text: `Cook the ${title}.`, section: null }] },
  );

/** A kitchen with something in every room. */
async function filled(scope: Scope) {
  const webp = await sharp({ create: { width: 8, height: 6, channels: 3, background: "#3a3" } })
    .png()
    .toBuffer();
  const photo = await keepPhoto(scope, webp);
  if (!photo.ok) throw new Error(photo.reason);
  const sauce = await savedRecipe(scope, inputOf("Sauce"));
  const stew = await savedRecipe(scope, inputOf("Stew", { coverFileId: photo.fileId, part: sauce }));
  await savedRecipe(
    scope,
    { ...inputOf("Stew", { coverFileId: photo.fileId, part: sauce }), servings: 3 },
    { id: stew, revision: 1 },
  );
  await markRecipe(scope, { recipeId: stew, isFavourite: true, rating: 5, note: "Ours" });
  const [collected] = await scope.db
    .insert(recipe)
    .values({ slug: "test-salad", title: "Test salad", servings: 2 })
    .onConflictDoNothing()
    .returning({ id: recipe.id });
  const [person] = await scope.db
    .insert(eater)
    .values({ householdId: scope.householdId, name: "Ana", userId: scope.actor.userId })
    .returning({ id: eater.id });
  const [week] = await scope.db
    .insert(plan)
    .values({ householdId: scope.householdId, weekStart: "2026-03-02" })
    .returning({ id: plan.id });
  if (person === undefined || week === undefined || collected === undefined) throw new Error("Not written.");
  const [pot] = await scope.db
    .insert(planEntry)
    .values({ planId: week.id, date: "2026-03-02", slotId: "dinner", recipeId: stew, portions: { [person.id]: 1.5 } })
    .returning({ id: planEntry.id });
  await scope.db.insert(planEntry).values([
    { planId: week.id, date: "2026-03-03", slotId: "dinner", kind: "leftover", leftoverOf: pot?.id ?? null },
    { planId: week.id, date: "2026-03-04", slotId: "brunch", recipeId: collected.id },
  ]);
  const act = crypto.randomUUID();
  await scope.db.insert(stockBooking).values([
    { householdId: scope.householdId, kind: "purchase", foodId, amount: 500, transactionId: act },
    { householdId: scope.householdId, kind: "produce", recipeId: stew, amount: 4, unit: "serving", transactionId: act },
  ]);
  const [list] = await scope.db
    .insert(shoppingList)
    .values({ householdId: scope.householdId, weekStart: "2026-03-02", shareToken: "secret" })
    .returning({ id: shoppingList.id });
  await scope.db.insert(shoppingItem).values({
    listId: list?.id ?? "",
    key: `food:${foodId}`,
    origin: "plan",
    foodId,
    name: "Chickpeas",
    aisle: "pantry" as never,
  });
  return { stew, sauce, person: person.id, collected: collected.id };
}

async function backupOf(scope: Scope): Promise<Uint8Array> {
  const { files, photos } = await backupFiles(scope, NOW);
  const packed = packArchive(files, (index) => readBytes(photos[index] ?? ""));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const restore = (scope: Scope, bytes: Uint8Array, withSettings = true) =>
  restoreBackup(scope, {
    body: new Blob([new Uint8Array(bytes)]).stream() as WebStream<Uint8Array>,
    withSettings,
  });

interface Content {
  version: number;
  tables: Record<string, Record<string, unknown>[]>;
}

/** The backup with its rows changed. */
function changed(bytes: Uint8Array, change: (content: Content) => void): Uint8Array {
  const files = unzipSync(bytes);
  const content = JSON.parse(strFromU8(files[BACKUP_FILE] ?? new Uint8Array()));
  change(content);
  return zipSync({ ...files, [BACKUP_FILE]: strToU8(JSON.stringify(content)) });
}
const counts = async (scope: Scope) => {
  const own = (table: typeof recipe | typeof plan | typeof stockBooking | typeof eater) =>
    scope.db.$count(table, eq(table.householdId, scope.householdId));
  return {
    recipes: await own(recipe),
    plans: await own(plan),
    bookings: await own(stockBooking),
    eaters: await own(eater),
  };
};

test("a backup restored elsewhere is the same kitchen with ids of its own; a second time nothing is added", () =>
  withKitchens(async (own, other) => {
    const { stew, person, collected } = await filled(own);
    const backup = await backupOf(own);
    const first = await restore(other, backup);
    expect(first).toMatchObject({ ok: true, recipes: 2, left: 0 });
    expect(await counts(other)).toEqual({ recipes: 2, plans: 1, bookings: 2, eaters: 1 });
    expect(await recipesToExport(other)).toEqual(await recipesToExport(own));

    const [there] = await other.db
      .select()
      .from(recipe)
      .where(eq(recipe.householdId, other.householdId))
      .orderBy(recipe.title)
      .offset(1);
    expect(there).toMatchObject({ title: "Stew", servings: 3, revision: 2 });
    expect(there?.id).not.toBe(stew);
    expect(there?.kcal).toBeGreaterThan(100);
    expect(there?.art).toContain("<svg");
    const [own_] = await other.db.select().from(eater).where(eq(eater.householdId, other.householdId));
    expect(own_).toMatchObject({ name: "Ana", userId: null });
    const entries = await other.db
      .select({
        date: planEntry.date,
        recipeId: planEntry.recipeId,
        portions: planEntry.portions,
        leftoverOf: planEntry.leftoverOf,
        id: planEntry.id,
      })
      .from(planEntry)
      .innerJoin(plan, eq(plan.id, planEntry.planId))
      .where(eq(plan.householdId, other.householdId))
      .orderBy(planEntry.date);
    expect(entries[0]).toMatchObject({ recipeId: there?.id, portions: { [own_?.id ?? ""]: 1.5 } });
    expect(own_?.id).not.toBe(person);
    expect(entries[1]?.leftoverOf).toBe(entries[0]?.id);
    expect(entries[2]?.recipeId).toBe(collected);
    const [list] = await other.db.select().from(shoppingList).where(eq(shoppingList.householdId, other.householdId));
    expect(list?.shareToken).toBeNull();
    const [part] = await other.db
      .select()
      .from(recipeLine)
      .where(eq(recipeLine.text, "1 serving sauce"))
      .orderBy(recipeLine.id);
    expect(part?.subRecipeId).not.toBeNull();
    expect(await other.db.$count(recipeVersion, eq(recipeVersion.recipeId, there?.id ?? ""))).toBe(2);
    expect(await other.db.$count(recipeMark, eq(recipeMark.householdId, other.householdId))).toBe(1);

    expect(await restore(other, backup)).toMatchObject({ ok: true, recipes: 0, rows: 0 });
    expect(await counts(other)).toEqual({ recipes: 2, plans: 1, bookings: 2, eaters: 1 });
  }));

test("at home only what is missing comes back, and what was changed since stays", () =>
  withKitchens(async (own) => {
    const { stew, sauce } = await filled(own);
    const backup = await backupOf(own);
    await own.db.update(recipe).set({ title: "Better stew" }).where(eq(recipe.id, stew));
    await own.db.delete(plan).where(eq(plan.householdId, own.householdId));
    expect(await restore(own, backup)).toMatchObject({ ok: true, recipes: 0, left: 0 });
    expect(await counts(own)).toEqual({ recipes: 2, plans: 1, bookings: 2, eaters: 1 });
    const titles = await own.db
      .select({ title: recipe.title })
      .from(recipe)
      .where(eq(recipe.householdId, own.householdId));
    expect(titles.map((row) => row.title).sort()).toEqual(["Better stew", "Sauce"]);
    const entries = await own.db.select({ recipeId: planEntry.recipeId }).from(planEntry);
    expect(entries.map((row) => row.recipeId)).toContain(stew);
    expect(sauce).not.toBe(stew);
  }));

test("a week and a recipe that are here under another id are met, not doubled", () =>
  withKitchens(async (own, other) => {
    await filled(own);
    const backup = await backupOf(own);
    const sauce = await savedRecipe(other, inputOf("Sauce"));
    await other.db.insert(plan).values({ householdId: other.householdId, weekStart: "2026-03-02" });
    const result = await restore(other, backup);
    expect(result).toMatchObject({ ok: true, recipes: 1, left: 1 });
    expect(await counts(other)).toMatchObject({ recipes: 2, plans: 1 });
    const parts = await other.db
      .select({ part: recipeLine.subRecipeId })
      .from(recipeLine)
      .innerJoin(recipe, eq(recipe.id, recipeLine.recipeId))
      .where(and(eq(recipe.householdId, other.householdId), eq(recipeLine.text, "1 serving sauce")));
    expect(parts).toEqual([{ part: sauce }]);
  }));

test("a week of a backup made when its reasons were sentences comes back without them", () =>
  withKitchens(async (own, other) => {
    await filled(own);
    const old = changed(await backupOf(own), ({ tables }) => {
      tables.plan_entry = (tables.plan_entry ?? []).map(({ reason: _, ...row }) => ({ ...row, why: "one you like" }));
    });
    expect(await restore(other, old)).toMatchObject({ ok: true, left: 0 });
    const week = await findPlan(other, "2026-03-02");
    expect(week.entries.map(({ reason }) => reason)).toEqual([null, null, null]);
  }));

test("settings come along where they are wanted; meals that plans name come in any case", () =>
  withKitchens(async (own, other) => {
    const settings = (scope: Scope) => scope.db.select().from(household).where(eq(household.id, scope.householdId));
    const brunch = { id: "brunch", name: "Brunch", kind: "breakfast" as const };
    await own.db
      .update(household)
      .set({ units: "us", slots: [brunch] })
      .where(eq(household.id, own.householdId));
    const backup = await backupOf(own);
    await restore(other, backup, false);
    expect((await settings(other))[0]).toMatchObject({ units: "metric" });
    expect((await settings(other))[0]?.slots).toHaveLength(5);
    await restore(other, backup, true);
    expect((await settings(other))[0]).toMatchObject({ units: "us" });
  }));

test("a backup that is none, of a later version, or with rows that do not fit changes nothing", () =>
  withKitchens(async (own, other) => {
    const { stew } = await filled(own);
    const backup = await backupOf(own);
    const before = await counts(other);
    const refusals: [Uint8Array, string][] = [
      [strToU8("hello"), "damaged"],
      [zipSync({ "a.json": strToU8("{}") }), "not-a-backup"],
      [zipSync({ [BACKUP_FILE]: strToU8("{") }), "not-a-backup"],
      [zipSync({ [BACKUP_FILE]: strToU8('{"format":"other"}') }), "not-a-backup"],
      [changed(backup, (content) => Object.assign(content, { version: 2 })), "newer-version"],
      [changed(backup, (content) => Object.assign(content, { tables: 5 })), "wrong-rows"],
      [changed(backup, ({ tables }) => Object.assign(tables, { recipe: [{ id: stew, title: 5 }] })), "wrong-rows"],
      [
        changed(backup, ({ tables }) => Object.assign(tables, { recipe: [{ id: "' or 1", title: "x" }] })),
        "wrong-rows",
      ],
      [zipSync({ "../x.json": strToU8("{}") }), "unsafe-name"],
    ];
    for (const [bytes, reason] of refusals) expect(await restore(other, bytes)).toEqual({ ok: false, reason });
    expect(await counts(other)).toEqual(before);
  }));

test("a forged backup reaches no other household and smuggles nothing in", () =>
  withKitchens(async (own, other) => {
    const { stew, collected } = await filled(own);
    const backup = await backupOf(own);
    const forged = changed(backup, ({ tables }) => {
      // Points at a recipe of the other household that is not in this backup.
      tables.recipe = (tables.recipe ?? []).map((row) => ({
        ...row,
        householdId: own.householdId,
        art: "<svg onload=alert(1)>",
        sourceUrl: "javascript:alert(1)",
        slug: "test-salad",
      }));
      tables.recipe_line = [
        ...(tables.recipe_line ?? []),
        { ...tables.recipe_line?.[0], id: crypto.randomUUID(), recipeId: collected },
      ];
      tables.membership = [{ householdId: own.householdId, userId: other.actor.userId, role: "owner" }];
      tables.recipe = tables.recipe.filter((row) => row.id !== stew);
      tables.file = (tables.file ?? []).map((row) => ({ ...row, contentType: "text/html" }));
    });
    const before = await counts(own);
    expect(await restore(other, forged)).toMatchObject({ ok: true, recipes: 1 });
    expect(await counts(own)).toEqual(before);
    const rows = await other.db.select().from(recipe).where(eq(recipe.householdId, other.householdId));
    expect(rows).toMatchObject([{ title: "Sauce", sourceUrl: null, slug: null }]);
    expect(rows[0]?.art).not.toContain("onload");
    const entries = await other.db
      .select({ recipeId: planEntry.recipeId })
      .from(planEntry)
      .innerJoin(plan, eq(plan.id, planEntry.planId))
      .where(eq(plan.householdId, other.householdId));
    expect(entries.map((entry) => entry.recipeId)).not.toContain(stew);
    expect(await other.db.$count(recipeLine, eq(recipeLine.recipeId, collected))).toBe(0);
  }));
