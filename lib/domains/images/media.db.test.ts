import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { file, imageRendition, post, recipe } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { scene } from "@/lib/platform/images/testing/scene";
import { deleteFile, restoreFile } from "./mutations/delete-file";
import { keepPublicPhoto } from "./mutations/keep-public-photo";
import { findPhoto } from "./queries";
import { listMedia, storageTotals } from "./queries/media";
import { findPublicPhoto } from "./queries/public-photo";

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-media-"));
  vi.stubEnv("MEALPREP_DATA_DIR", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

const LIST = { q: "", kind: null, sort: { by: "size", isDown: true }, offset: 0, perPage: 25 } as const;

test("a picture for everyone is kept once, in sizes, and read without a sign-in; a household's own is not", () =>
  inRolledBack(async (db) => {
    const scope = await mintHousehold(db);
    const bytes = await scene(800, 600, 11).jpeg().toBuffer();
    const kept = await keepPublicPhoto({ db }, bytes);
    if (!kept.ok) throw new Error(kept.reason);
    expect(await keepPublicPhoto({ db }, bytes)).toEqual({ ...kept, isNew: false });
    const whole = await findPublicPhoto({ db }, kept.fileId, null);
    const small = await findPublicPhoto({ db }, kept.fileId, 300);
    expect(whole?.contentType).toBe("image/webp");
    expect(small?.sha256).not.toBe(whole?.sha256);
    expect(await findPublicPhoto({ db }, kept.fileId, 4000)).toEqual(whole);
    expect(await findPhoto(scope, kept.fileId)).toMatchObject({ width: 800 });
    const own = crypto.randomUUID();
    const row = { householdId: scope.householdId, sha256: "a".repeat(64), contentType: "image/webp", bytes: 1 };
    await db.insert(file).values({ ...row, id: own });
    expect(await findPublicPhoto({ db }, own, null)).toBeNull();
    expect(await findPublicPhoto({ db }, "../etc", null)).toBeNull();
    expect(await keepPublicPhoto({ db }, new TextEncoder().encode("<svg/>"))).toMatchObject({ ok: false });
  }));

test("files are listed with their owners, sizes, use and copies, and only what nothing shows is deleted", () =>
  inRolledBack(async (db) => {
    const [admin, other] = [await mintHousehold(db), await mintHousehold(db)];
    const [cover, unused, inPost] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const row = { contentType: "image/webp", bytes: 100, sha256: "b".repeat(64) };
    await db.insert(file).values([
      { ...row, id: cover, householdId: admin.householdId },
      { ...row, id: unused, householdId: other.householdId },
      { ...row, id: inPost, householdId: null, sha256: "c".repeat(64), bytes: 300 },
    ]);
    await db
      .insert(imageRendition)
      .values({ fileId: cover, format: "webp", width: 1, height: 1, sha256: "d".repeat(64), bytes: 50 });
    await db.insert(recipe).values({ householdId: admin.householdId, title: "Soup", servings: 2, coverFileId: cover });
    await db.insert(post).values({ slug: "p", title: "P", authorName: "House", body: `![](/blog/media/${inPost})` });
    const { rows, total } = await listMedia({ db }, LIST);
    expect(total).toBe(3);
    expect(rows.map((one) => [one.id, one.bytes, one.recipes, one.posts, one.copies])).toEqual([
      [inPost, 300, 0, 1, 1],
      [cover, 150, 1, 0, 2],
      [unused, 100, 0, 0, 2],
    ]);
    expect((await listMedia({ db }, { ...LIST, kind: "unused" })).rows.map((one) => one.id)).toEqual([unused]);
    expect((await listMedia({ db }, { ...LIST, kind: "twice", q: other.householdName })).total).toBe(1);
    expect(await storageTotals({ db })).toEqual({ files: 2, bytes: 400, sizes: 1, sizeBytes: 50 });
    for (const id of [cover, inPost]) expect(await deleteFile(admin, id)).toEqual({ ok: false, reason: "shown" });
    expect(await deleteFile(admin, unused)).toEqual({ ok: true });
    const listed = async (kind: "removed" | null) =>
      (await listMedia({ db }, { ...LIST, kind })).rows.map((one) => one.id);
    expect(await listed(null)).toEqual([inPost, cover]);
    expect(await listed("removed")).toEqual([unused]);
    await expect(deleteFile(admin, unused)).rejects.toMatchObject({ code: "not-found" });
    expect(await restoreFile(admin, unused)).toEqual({ ok: true });
    expect(await listed(null)).toEqual([inPost, cover, unused]);
    await expect(restoreFile(admin, unused)).rejects.toMatchObject({ code: "not-found" });
  }));
