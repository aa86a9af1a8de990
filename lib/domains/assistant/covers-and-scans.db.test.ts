import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Db } from "@/db/drivers/connection";
import { generationBatch, recipe, recipeScan } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import { NO_WISHES } from "@/lib/engines/recipes/composing/contract";
import type { Scope } from "@/lib/platform/auth/scope";
import { imageInfo } from "../images/queries";
import { findRecipe } from "../recipes/queries/find-recipe";
import { draftRecipe, savedRecipe } from "../recipes/testing/draft-recipe";
import { keepGenerated, shareDraft } from "./mutations/drafts";
import { drawCover } from "./mutations/draw-cover";
import { noteScan } from "./mutations/note-scan";
import { originOf } from "./queries/batches";

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-covers-"));
  vi.stubEnv("MEALPREP_DATA_DIR", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

const SOUP = { title: "Plain soup", lines: ["1 l water"], steps: ["Boil the water for 5 minutes."] };
const rows = (texts: readonly string[]) => texts.map((text) => ({ text, section: null }));
const facts = {
  ...{ description: null, servings: 2, prepMinutes: 5, cookMinutes: 5, totalMinutes: 10, cuisine: null },
  tags: [],
};

const saved = (scope: Scope): Promise<string> =>
  savedRecipe(scope, draftRecipe(SOUP.title, SOUP.lines, { steps: rows(SOUP.steps) }));

/** What the soup is made of. */
const withWater = (db: Db) =>
  insertFoods(
    db,
    committedKitchen()
      .matcher.match("water", { limit: 3 })
      .map((one) => one.food),
  );

describe("a cover that is drawn", () => {
  it("is composed of the ingredients without a model, and kept as a photo of the household", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      const drawn = await drawCover(scope, { title: "Lentil soup", lines: ["300 g red lentils", "2 carrots"] });
      if (!drawn.ok) throw new Error(drawn.reason);
      expect(drawn.isLocal).toBe(true);
      expect(await imageInfo(scope, drawn.fileId)).toMatchObject({ width: 1200, height: 900 });
      expect(await imageInfo(await mintHousehold(db), drawn.fileId)).toBeNull();
    }));
});

describe("a recipe from a scanned page", () => {
  it("says so where the page is among its photos, in the household that scanned it", () =>
    inRolledBack(async (db) => {
      await withWater(db);
      const [scope, other] = [await mintHousehold(db), await mintHousehold(db)];
      const page = crypto.randomUUID();
      await db.insert(recipeScan).values({ householdId: scope.householdId, fileIds: [page], lines: [] });
      const [ours, typed, theirs] = [await saved(scope), await saved(scope), await saved(other)];
      await noteScan(scope, ours, [crypto.randomUUID(), page]);
      await noteScan(scope, typed, [crypto.randomUUID()]);
      await noteScan(other, theirs, [page]);
      await noteScan(scope, theirs, [page]);
      expect((await originOf(scope, ours))?.origin).toBe("scanned");
      expect(await originOf(scope, typed)).toBeNull();
      expect(await originOf(other, theirs)).toBeNull();
    }));
});

describe("a draft an admin shares", () => {
  it("joins the collection that every household reads", () =>
    inRolledBack(async (db) => {
      await withWater(db);
      const scope = await mintHousehold(db);
      const admin = { ...scope, actor: { ...scope.actor, isAdmin: true } };
      const draftId = await keepGenerated(admin, {
        ...{ ok: true, unmet: [], checks: 8, isCached: false },
        recipe: { ...facts, title: "Crème soup", lines: rows(SOUP.lines), steps: rows(SOUP.steps) },
        provenance: {
          ...{ by: "local", model: "kitchen-recipe", source: null, changes: [], wish: NO_WISHES, findings: [] },
          costMicros: 0,
        },
      });
      await expect(shareDraft(scope, draftId)).rejects.toThrow("no such draft");
      await expect(shareDraft({ ...(await mintHousehold(db)), actor: admin.actor }, draftId)).rejects.toThrow();
      const { recipeId } = await shareDraft(admin, draftId);
      expect(await shareDraft(admin, draftId)).toEqual({ recipeId });
      const seen = await findRecipe(await mintHousehold(db), recipeId);
      expect(seen).toMatchObject({ title: "Crème soup", isOwn: false });
      const [row] = await db.select({ slug: recipe.slug }).from(recipe).where(eq(recipe.id, recipeId));
      expect(row?.slug).toBe(`creme-soup-${recipeId.slice(0, 8)}`);
      expect(await db.select({ id: generationBatch.id }).from(generationBatch)).toHaveLength(1);
    }));
});
