import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { ReadableStream as WebStream } from "node:stream/web";
import { eq } from "drizzle-orm";
import { zipSync } from "fflate";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jobEvent, recipe, recipeImport, recipeMark, recipeStep } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { foodsOf, insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import type { Scope } from "@/lib/platform/auth/scope";
import { deleteRecipe } from "../../recipes/mutations";
import { ARCHIVE_CHOSEN } from "../events";
import { findImport, listImports } from "../queries";
import { openImport } from "./open-import";
import { importBatch, startImport, stopImport, undoImport } from "./run-import";

let dataDir: string;
beforeAll(async () => {
  dataDir = await fs.mkdtemp(path.join(os.tmpdir(), "imports-"));
  process.env.MEALPREP_DATA_DIR = dataDir;
});
afterAll(async () => {
  delete process.env.MEALPREP_DATA_DIR;
  await fs.rm(dataDir, { recursive: true, force: true });
});

const NOW = new Date("2026-03-01T10:00:00Z");
const streamOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream() as WebStream<Uint8Array>;
const open = (scope: Scope, bytes: Uint8Array, name = "export.zip") =>
  openImport(scope, { name, body: streamOf(bytes), now: NOW });
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const recipeFile = (name: string, fields: object = {}) =>
  encode({
    "@type": "Recipe",
    name,
    recipeIngredient: ["400 g cooked chickpeas", `1 onion for ${name}`],
    recipeInstructions: ["Cook for 20 minutes."],
    ...fields,
  });
const folderOf = (names: readonly string[], fields: object = {}) =>
  Object.fromEntries(names.map((name) => [`Recipes/${name}/recipe.json`, recipeFile(name, fields)]));

const FOODS = foodsOf(["400 g cooked chickpeas", "1 onion"]);

const withKitchens = (work: (own: Scope, other: Scope) => Promise<void>) =>
  inRolledBack(async (db) => {
    await insertFoods(db, FOODS);
    await work(await mintHousehold(db), await mintHousehold(db));
  });

async function opened(scope: Scope, bytes: Uint8Array, name?: string) {
  const result = await open(scope, bytes, name);
  if (!result.ok) throw new Error(result.reason);
  const found = await findImport(scope, result.importId);
  if (found === null) throw new Error("The import is not there.");
  return found;
}

async function takeAll(scope: Scope, bytes: Uint8Array) {
  const found = await opened(scope, bytes);
  let progress = await startImport(scope, { importId: found.id, chosen: found.items.map((item) => item.id) });
  while (progress.status === "running") progress = await importBatch(scope, found.id);
  return { importId: found.id, progress };
}
const titles = async (scope: Scope) =>
  (
    await scope.db
      .select({ title: recipe.title, deletedAt: recipe.deletedAt })
      .from(recipe)
      .where(eq(recipe.householdId, scope.householdId))
  )
    .filter((row) => row.deletedAt === null)
    .map((row) => row.title)
    .sort();

describe("an archive of another app", () => {
  test("is looked at, taken over in batches with its picture and mark, and leaves no files behind", () =>
    withKitchens(async (own) => {
      const jpeg = await sharp({ create: { width: 8, height: 6, channels: 3, background: "#a33" } })
        .jpeg()
        .toBuffer();
      const names = Array.from({ length: 23 }, (_, index) => `Stew ${index + 10}`);
      const found = await opened(
        own,
        zipSync({
          ...folderOf(names, { aggregateRating: { ratingValue: 4 }, dateCreated: "2020-05-06" }),
          "Recipes/Stew 10/full.jpg": new Uint8Array(jpeg),
          "Recipes/Broken/recipe.json": encode({ "@type": "Recipe", name: "Broken" }),
          "Recipes/Cut/recipe.json": new TextEncoder().encode('{"@type":'),
        }),
      );
      expect(found).toMatchObject({ format: "nextcloud", status: "opened" });
      expect(found.items).toHaveLength(23);
      expect(found.refused.map((one) => one.reason).sort()).toContain("no-lines-and-no-steps");
      expect(await titles(own)).toEqual([]);

      const started = await startImport(own, { importId: found.id, chosen: found.items.map((item) => item.id) });
      expect(started).toMatchObject({ status: "running", chosen: 23, imported: 0 });
      // A job takes it up as well, so that the page may be left.
      const asked = await own.db
        .select({ payload: jobEvent.payload })
        .from(jobEvent)
        .where(eq(jobEvent.name, ARCHIVE_CHOSEN));
      expect(asked.map((event) => JSON.parse(event.payload).data)).toContainEqual({
        importId: found.id,
        householdId: own.householdId,
      });
      expect(await importBatch(own, found.id)).toMatchObject({ status: "running", imported: 20 });
      expect(await importBatch(own, found.id)).toMatchObject({ status: "done", imported: 23 });
      expect(await titles(own)).toEqual(names);
      const [row] = await own.db.select().from(recipe).where(eq(recipe.title, "Stew 10"));
      expect(row?.coverFileId).not.toBeNull();
      expect(row?.createdAt.toISOString().slice(0, 10)).toBe("2020-05-06");
      expect(row?.kcal).toBeGreaterThan(100);
      const marks = await own.db.select({ rating: recipeMark.rating }).from(recipeMark);
      expect(marks.map((mark) => mark.rating)).toEqual(names.map(() => 4));
      expect(await fs.readdir(path.join(dataDir, "imports"))).toEqual([]);
    }));

  test("never brings a recipe twice: not again, not from another file, not when it stands twice in one", () =>
    withKitchens(async (own) => {
      await takeAll(own, zipSync(folderOf(["Soup", "Stew"])));
      const again = await opened(
        own,
        zipSync({ ...folderOf(["Soup", "Salad"]), "b/recipe.json": recipeFile("SALAD!") }),
      );
      expect(again.items.map((item) => [item.title, item.likeness])).toEqual([
        ["Soup", "same"],
        ["Salad", "new"],
        ["SALAD!", "twice"],
      ]);
      const progress = await startImport(own, { importId: again.id, chosen: again.items.map((item) => item.id) });
      expect(progress.chosen).toBe(1);
      // The same recipe comes from another file in the meantime.
      await takeAll(own, zipSync(folderOf(["Salad"])));
      expect(await importBatch(own, again.id)).toMatchObject({ status: "done", imported: 0, alreadyHere: 1 });
      expect(await titles(own)).toEqual(["Salad", "Soup", "Stew"]);
    }));

  test("tells another recipe from the same address, and leaves the choice", () =>
    withKitchens(async (own) => {
      await takeAll(own, zipSync(folderOf(["Soup"], { url: "https://www.example.com/soup/?utm_source=x" })));
      const found = await opened(own, zipSync(folderOf(["My soup"], { url: "http://example.com/soup" })));
      expect(found.items).toMatchObject([{ likeness: "same-address", isChosen: false }]);
    }));

  test("is undone as a whole, but for what was changed since; a deleted recipe may come again", () =>
    withKitchens(async (own) => {
      const { importId } = await takeAll(own, zipSync(folderOf(["Soup", "Stew"])));
      await own.db.update(recipe).set({ revision: 2 }).where(eq(recipe.title, "Stew"));
      expect(await undoImport(own, importId)).toEqual({ gone: 1, kept: 1 });
      expect(await titles(own)).toEqual(["Stew"]);
      await expect(undoImport(own, importId)).rejects.toThrow("no such import");
      const { progress } = await takeAll(own, zipSync(folderOf(["Soup", "Stew"])));
      expect(progress).toMatchObject({ imported: 1 });
      const [soup] = await own.db.select({ id: recipe.id }).from(recipe).where(eq(recipe.title, "Soup"));
      expect(soup).toBeDefined();
    }));

  test("stops between batches and goes on later", () =>
    withKitchens(async (own) => {
      const found = await opened(own, zipSync(folderOf(Array.from({ length: 21 }, (_, index) => `Dal ${index + 10}`))));
      await startImport(own, { importId: found.id, chosen: found.items.map((item) => item.id) });
      await importBatch(own, found.id);
      expect(await stopImport(own, found.id)).toMatchObject({ status: "stopped", imported: 20 });
      expect(await importBatch(own, found.id)).toMatchObject({ status: "stopped", imported: 20 });
      expect(await listImports(own, new Date(0))).toMatchObject([{ imported: 20, waiting: 1 }]);
      const rest = (await findImport(own, found.id))?.items.filter((item) => item.outcome === "waiting") ?? [];
      await startImport(own, { importId: found.id, chosen: rest.map((item) => item.id) });
      expect(await importBatch(own, found.id)).toMatchObject({ status: "done", imported: 21 });
    }));

  test("that is refused changes nothing and leaves nothing", () =>
    withKitchens(async (own) => {
      const before = await fs.readdir(path.join(dataDir, "imports"));
      expect(await open(own, zipSync({ "../evil.json": recipeFile("Evil") }))).toEqual({
        ok: false,
        reason: "unsafe-name",
      });
      expect(await open(own, zipSync({ "bomb.json": new Uint8Array(2_000_000) }))).toMatchObject({
        reason: "too-compressed",
      });
      expect(await open(own, encode({ hello: 1 }), "a.json")).toEqual({ ok: false, reason: "unknown-format" });
      expect(await own.db.select().from(recipeImport)).toEqual([]);
      expect(await titles(own)).toEqual([]);
      expect(await fs.readdir(path.join(dataDir, "imports"))).toEqual(before);
    }));

  test("belongs to its household alone", () =>
    withKitchens(async (own, other) => {
      const found = await opened(own, zipSync(folderOf(["Soup"])));
      const chosen = found.items.map((item) => item.id);
      expect(await findImport(other, found.id)).toBeNull();
      expect(await listImports(other, new Date(0))).toEqual([]);
      await expect(startImport(other, { importId: found.id, chosen })).rejects.toThrow("no such import");
      await startImport(own, { importId: found.id, chosen });
      await expect(importBatch(other, found.id)).rejects.toThrow("no such import");
      await expect(stopImport(other, found.id)).rejects.toThrow("no such import");
      await importBatch(own, found.id);
      await expect(undoImport(other, found.id)).rejects.toThrow("no such import");
      expect(await titles(own)).toEqual(["Soup"]);
      expect(await titles(other)).toEqual([]);
      // The other household's recipes are no reason to leave one out.
      const { progress } = await takeAll(other, zipSync(folderOf(["Soup"])));
      expect(progress).toMatchObject({ imported: 1 });
    }));
});

test("what was set aside by hand can be imported again", () =>
  withKitchens(async (own) => {
    await takeAll(own, zipSync(folderOf(["Soup"])));
    const [soup] = await own.db.select({ id: recipe.id }).from(recipe).where(eq(recipe.title, "Soup"));
    await deleteRecipe(own, soup?.id ?? "");
    const { progress } = await takeAll(own, zipSync(folderOf(["Soup"])));
    expect(progress).toMatchObject({ imported: 1 });
    expect(await own.db.select({ text: recipeStep.text }).from(recipeStep)).toHaveLength(2);
  }));
