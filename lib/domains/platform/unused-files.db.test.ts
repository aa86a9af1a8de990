import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { file, household, imageRendition, post, recipe } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { keepBytes, readBytes } from "@/lib/platform/storage/store";
import { removeUnusedFiles, sweepBytes } from "./mutations/unused-files";

const NOW = new Date("2026-03-01T12:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-sweep-"));
  vi.stubEnv("MEALPREP_DATA_DIR", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Keeps bytes as if that had been so many days ago; answers their name. */
async function kept(text: string, days: number): Promise<string> {
  const { sha256 } = await keepBytes(new TextEncoder().encode(text));
  fs.utimesSync(path.join(folder, "files", sha256.slice(0, 2), sha256), daysAgo(days), daysAgo(days));
  return sha256;
}

const isThere = async (sha256: string) => (await readBytes(sha256)) !== null;

describe("files that nothing shows", () => {
  it("are forgotten after their days, those that a recipe or a post shows are not", () =>
    inRolledBack(async (db) => {
      const { householdId } = await mintHousehold(db);
      const ids = { cover: "", inText: "", waiting: "", unused: "", young: "" };
      for (const name of Object.keys(ids) as (keyof typeof ids)[]) {
        ids[name] = crypto.randomUUID();
        const createdAt = daysAgo(name === "young" ? 6 : 30);
        await db.insert(file).values({ id: ids[name], sha256: name, contentType: "image/webp", bytes: 1, createdAt });
      }
      await db.insert(recipe).values({ householdId, title: "Soup", servings: 2, coverFileId: ids.cover });
      const working = { title: "", summary: "", tags: [], coverFileId: null, coverAlt: "", recipeSlugs: [] };
      await db.insert(post).values({
        slug: "a-post",
        title: "A post",
        authorName: "House",
        body: `![soup](/blog/media/${ids.inText})`,
        working: { ...working, body: `![stew](/blog/media/${ids.waiting})` },
      });
      expect(await removeUnusedFiles(db, daysAgo(7), daysAgo(1))).toBe(1);
      expect(await removeUnusedFiles(db, daysAgo(7), daysAgo(1))).toBe(0);
      expect(await db.select().from(file).where(eq(file.id, ids.unused))).toEqual([]);
      expect(await db.select({ id: file.id }).from(file)).toHaveLength(4);
      // Deleted by an admin: it can be brought back for a day. What was shown again meanwhile stays.
      await db.update(file).set({ removedAt: daysAgo(0.5) });
      expect(await removeUnusedFiles(db, daysAgo(7), daysAgo(1))).toBe(0);
      await db.update(file).set({ removedAt: daysAgo(2) });
      expect(await removeUnusedFiles(db, daysAgo(7), daysAgo(1))).toBe(1);
      expect(await db.select().from(file).where(eq(file.id, ids.young))).toEqual([]);
    }));

  it("lose their bytes, and no others do: not what another household keeps too, not what is young", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [await mintHousehold(db), await mintHousehold(db)];
      const names = {
        shared: await kept("shared", 30),
        smaller: await kept("smaller", 30),
        left: await kept("left", 30),
        stray: await kept("stray", 2),
        young: await kept("young", 0.5),
      };
      const row = { contentType: "image/webp", bytes: 1 };
      const theirFile = crypto.randomUUID();
      await db.insert(file).values([
        { ...row, householdId: ours.householdId, sha256: names.shared },
        { ...row, householdId: ours.householdId, sha256: names.left },
        { ...row, id: theirFile, householdId: theirs.householdId, sha256: names.shared },
      ]);
      await db
        .insert(imageRendition)
        .values({ fileId: theirFile, format: "webp", width: 1, height: 1, sha256: names.smaller, bytes: 1 });
      expect(await sweepBytes(db, NOW)).toEqual({ files: 1, bytes: 5 });
      expect(await isThere(names.stray)).toBe(false);
      // A household leaves, and its rows with it.
      await db.delete(household).where(eq(household.id, ours.householdId));
      expect(await sweepBytes(db, NOW)).toEqual({ files: 1, bytes: 4 });
      expect(await isThere(names.left)).toBe(false);
      for (const name of [names.shared, names.smaller, names.young]) expect(await isThere(name)).toBe(true);
    }));
});
