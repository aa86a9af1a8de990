import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { file, recipe, recipePhoto } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { scene } from "@/lib/platform/images/testing/scene";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { readBytes } from "@/lib/platform/storage/store";
import { cleanUp } from "../platform/mutations";
import { setPhotos } from "../recipes/mutations/set-photos";
import { askBatch, cropPhoto, keepPhoto, makeRenditions, planAvif } from "./mutations";
import { findPhoto, findRendition, imageInfo, recipePhotos } from "./queries";

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-photos-"));
  vi.stubEnv("MEALPREP_DATA_DIR", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

type Scope = Awaited<ReturnType<typeof mintHousehold>>;

async function kept(scope: Scope, seed: number, width = 800): Promise<string> {
  const result = await keepPhoto(
    scope,
    await scene(width, width * 0.75, seed)
      .jpeg()
      .toBuffer(),
  );
  if (!result.ok) throw new Error(result.reason);
  return result.fileId;
}

const eventsOf = (scope: Scope, name: string) =>
  rowsOf<{ payload: string }>(scope.db, sql`select payload from job_event where name = ${name}`);

describe("a photo of one household", () => {
  test("is kept once with its sizes, and its AVIF is asked for with it", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      const id = await kept(scope, 1);
      expect(await kept(scope, 1)).toBe(id);
      const info = await imageInfo(scope, id);
      expect(info).toMatchObject({ width: 800, height: 600, contentType: "image/webp", isPending: true, alike: [] });
      expect(info?.renditions.map((one) => [one.format, one.width])).toEqual([
        ["webp", 320],
        ["webp", 640],
      ]);
      const events = await eventsOf(scope, "images/photo.kept");
      expect(events.map((row) => JSON.parse(row.payload).data)).toEqual([
        { householdId: scope.householdId, fileId: id },
      ]);
      for (const { width } of await planAvif(scope, id)) await makeRenditions(scope, id, [{ format: "avif", width }]);
      expect((await imageInfo(scope, id))?.isPending).toBe(false);
      const [photo] = await recipePhotos(scope, { id: crypto.randomUUID(), coverFileId: id });
      expect(photo?.avif?.split(", ")).toHaveLength(3);
      expect(photo?.webp.split(", ")).toHaveLength(3);
    }));

  test("gives the sizes it is asked for, none twice and none larger than it is", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      const id = await kept(scope, 2);
      const wanted = [
        { format: "jpeg", width: 200 },
        { format: "jpeg", width: 100, height: 100 },
        { format: "png", width: 1600, height: 900 },
      ] as const;
      const made = await makeRenditions(scope, id, wanted);
      expect(made.map((one) => `${one.format} ${one.width}×${one.height}`)).toEqual([
        "jpeg 100×100",
        "jpeg 200×150",
        "png 800×450",
      ]);
      expect(await makeRenditions(scope, id, wanted)).toEqual(made);
      const photo = await findPhoto(scope, id);
      if (photo === null) throw new Error("kept");
      const found = await findRendition(scope, photo, { format: "jpeg", width: 200 });
      expect((await readBytes(found?.sha256 ?? ""))?.subarray(0, 2)).toEqual(Uint8Array.of(0xff, 0xd8));
      const many = Array.from({ length: 40 }, (_, place) => ({ format: "webp" as const, width: 20 + place }));
      await expect(makeRenditions(scope, id, many)).rejects.toMatchObject({ code: "conflict" });
    }));

  test("is cut as a photo of its own, and found among those that look like it", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      const id = await kept(scope, 3);
      const smaller = await keepPhoto(scope, await scene(800, 600, 3).resize(500).webp({ quality: 50 }).toBuffer());
      expect(smaller).toMatchObject({ ok: true, alike: [id] });
      const part = await cropPhoto(scope, id, { x: 0.5, y: 0, width: 0.5, height: 0.5 });
      if (!part.ok) throw new Error(part.reason);
      expect(part.fileId).not.toBe(id);
      expect(await findPhoto(scope, part.fileId)).toMatchObject({ width: 400, height: 300 });
    }));

  test("does not exist for another household", () =>
    inRolledBack(async (db) => {
      const [scope, other] = [await mintHousehold(db), await mintHousehold(db)];
      const id = await kept(scope, 4);
      expect(await findPhoto(other, id)).toBeNull();
      expect(await imageInfo(other, id)).toBeNull();
      expect(await recipePhotos(other, { id: crypto.randomUUID(), coverFileId: id })).toEqual([]);
      const gone = { code: "not-found" };
      await expect(makeRenditions(other, id, [{ format: "webp", width: 50 }])).rejects.toMatchObject(gone);
      await expect(cropPhoto(other, id, { x: 0, y: 0, width: 1, height: 1 })).rejects.toMatchObject(gone);
      await expect(askBatch(other, { ids: [id], wanted: [{ format: "webp", width: 50 }] })).rejects.toMatchObject(gone);
      expect(await planAvif(other, id)).toEqual([]);
      // The same picture is a photo of its own there, and neither is told of the other.
      const own = await keepPhoto(other, await scene(800, 600, 4).jpeg().toBuffer());
      expect(own).toMatchObject({ ok: true, alike: [] });
      expect(own.ok && own.fileId).not.toBe(id);
      const mixed = await askBatch(scope, {
        ids: [id, own.ok ? own.fileId : ""],
        wanted: [{ format: "webp", width: 50 }],
      });
      expect(mixed).toEqual([id]);
    }));

  test("that is harmful is refused and leaves nothing", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
      expect(await keepPhoto(scope, svg)).toEqual({ ok: false, reason: "svg" });
      expect(await scope.db.select().from(file).where(eq(file.householdId, scope.householdId))).toEqual([]);
    }));
});

describe("the photos of a recipe", () => {
  test("stand in their order, the cover first, and only the household's own are taken", () =>
    inRolledBack(async (db) => {
      const [scope, other] = [await mintHousehold(db), await mintHousehold(db)];
      const [one, two, theirs] = [await kept(scope, 5, 100), await kept(scope, 6, 100), await kept(other, 7, 100)];
      const id = crypto.randomUUID();
      await db
        .insert(recipe)
        .values({ id, householdId: scope.householdId, title: "Soup", servings: 2, coverFileId: two });
      await setPhotos(scope, id, [two, one], two);
      const order = async () => (await recipePhotos(scope, { id, coverFileId: two })).map((photo) => photo.id);
      expect(await order()).toEqual([two, one]);
      await setPhotos(scope, id, undefined, two);
      expect(await order()).toEqual([two, one]);
      await expect(setPhotos(scope, id, [two, theirs], two)).rejects.toMatchObject({ code: "not-found" });
      expect(await order()).toEqual([two, one]);
      // Clean-up leaves what a recipe shows.
      await db.update(file).set({ createdAt: new Date(0) });
      await cleanUp(db, new Date());
      expect(await db.select().from(recipePhoto).where(eq(recipePhoto.recipeId, id))).toHaveLength(2);
      expect(await findPhoto(other, theirs)).toBeNull();
    }));
});
