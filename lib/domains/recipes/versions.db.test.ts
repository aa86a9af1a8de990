import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { household, recipe, recipeVersion } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Scope } from "@/lib/platform/auth/scope";
import { copyRecipe } from "./mutations";
import { restoreVersion } from "./mutations/restore-version";
import { findRecipe } from "./queries/find-recipe";
import { compareSides, findVersion, lineageOf, listVersions } from "./queries/versions";
import { draftRecipe, savedRecipe } from "./testing/draft-recipe";

const withKitchens = (work: (own: Scope, other: Scope) => Promise<void>) =>
  inRolledBack(async (db) => work(await mintHousehold(db), await mintHousehold(db)));

const rowsOf = (scope: Scope, id: string) =>
  scope.db.select({ number: recipeVersion.number }).from(recipeVersion).where(eq(recipeVersion.recipeId, id));

describe("the versions of a recipe", { timeout: 60_000 }, () => {
  test("one that was never changed has one version without a row", () =>
    withKitchens(async (own) => {
      const id = await savedRecipe(own, draftRecipe("Zzqx", ["1 zzqx"]));
      expect(await rowsOf(own, id)).toEqual([]);
      expect(await listVersions(own, id)).toMatchObject([{ number: 1, savedBy: own.actor.name, summary: null }]);
      expect((await findVersion(own, id, 1))?.content.title).toBe("Zzqx");
      expect(await findVersion(own, id, 2)).toBeNull();
    }));

  test("each change is kept with who made it and what it changed; a save without a change is not", () =>
    withKitchens(async (own) => {
      const id = await savedRecipe(own, draftRecipe("Zzqx", ["1 zzqx", "2 wqqz"]));
      await savedRecipe(own, draftRecipe("Zzqx", ["3 zzqx", "2 wqqz", "1 vvkx"], { servings: 4 }), { id, revision: 1 });
      await savedRecipe(own, draftRecipe("Zzqx", ["3 zzqx", "2 wqqz", "1 vvkx"], { servings: 4 }), { id, revision: 2 });
      const history = await listVersions(own, id);
      expect(history?.map((version) => version.number)).toEqual([2, 1]);
      expect(history?.[0]).toMatchObject({
        savedBy: own.actor.name,
        summary: { lines: { changed: 1, added: 1, removed: 0, moved: 0 }, facts: ["servings"] },
      });
      expect((await compareSides(own, id, 1, 2))?.difference.lines.map((edit) => edit.kind)).toEqual([
        "changed",
        "same",
        "added",
      ]);
    }));

  test("bringing one back is a new version, and stale pages are refused", () =>
    withKitchens(async (own) => {
      const id = await savedRecipe(own, draftRecipe("First", ["1 zzqx"]));
      await savedRecipe(own, draftRecipe("Second", ["2 zzqx"]), { id, revision: 1 });
      expect(await restoreVersion(own, { recipeId: id, number: 1, revision: 1 })).toEqual({
        ok: false,
        reason: "stale",
      });
      expect(await restoreVersion(own, { recipeId: id, number: 1, revision: 2 })).toMatchObject({ ok: true });
      expect(await findRecipe(own, id)).toMatchObject({ title: "First", revision: 3, lines: [{ text: "1 zzqx" }] });
      expect((await listVersions(own, id))?.map((one) => [one.number, one.restoredFrom])).toEqual([
        [3, 1],
        [2, null],
        [1, null],
      ]);
      await expect(restoreVersion(own, { recipeId: id, number: 9, revision: 3 })).rejects.toMatchObject({
        code: "not-found",
      });
    }));

  test("do not exist for another household", () =>
    withKitchens(async (own, other) => {
      const id = await savedRecipe(own, draftRecipe("First", ["1 zzqx"]));
      await savedRecipe(own, draftRecipe("Second", ["2 zzqx"]), { id, revision: 1 });
      expect(await listVersions(other, id)).toBeNull();
      expect(await findVersion(other, id, 1)).toBeNull();
      expect(await compareSides(other, id, 1, 2)).toBeNull();
      expect(await lineageOf(other, id)).toEqual({ basedOn: null, copies: [] });
      await expect(restoreVersion(other, { recipeId: id, number: 1, revision: 2 })).rejects.toMatchObject({
        code: "not-found",
      });
      expect((await findRecipe(own, id))?.title).toBe("Second");
    }));

  test("go with their recipe and with their household", () =>
    withKitchens(async (own) => {
      const ids = [
        await savedRecipe(own, draftRecipe("A", ["1 zzqx"])),
        await savedRecipe(own, draftRecipe("B", ["1 zzqx"])),
      ];
      for (const id of ids) await savedRecipe(own, draftRecipe("C", ["2 zzqx"]), { id, revision: 1 });
      await own.db.delete(recipe).where(eq(recipe.id, ids[0] ?? ""));
      expect(await rowsOf(own, ids[0] ?? "")).toEqual([]);
      await own.db.delete(household).where(eq(household.id, own.householdId));
      expect(await rowsOf(own, ids[1] ?? "")).toEqual([]);
    }));
});

describe("a copy", { timeout: 60_000 }, () => {
  test("knows the recipe and the version it came from, and is known to it", () =>
    withKitchens(async (own) => {
      const id = await savedRecipe(own, draftRecipe("First", ["1 zzqx"]));
      await savedRecipe(own, draftRecipe("Second", ["2 zzqx"]), { id, revision: 1 });
      const copy = await copyRecipe(own, id);
      expect(await lineageOf(own, copy)).toEqual({ basedOn: { id, title: "Second", version: 2 }, copies: [] });
      expect((await lineageOf(own, id)).copies).toEqual([{ id: copy, title: "Second" }]);
      await savedRecipe(own, draftRecipe("Third", ["2 zzqx", "1 vvkx"]), { id: copy, revision: 1 });
      const drifted = await compareSides(own, copy, "original", 2);
      expect(drifted?.difference).toMatchObject({
        facts: [{ fact: "title", before: "Second", after: "Third" }],
        lines: [{ kind: "same" }, { kind: "added" }],
      });
    }));

  test("of a collection recipe keeps the link, and each household sees only its own copies", () =>
    withKitchens(async (own, other) => {
      const [row] = await own.db
        .insert(recipe)
        .values({ title: "Of the collection", servings: 2, slug: "of-the-collection" })
        .returning({ id: recipe.id });
      const shared = row?.id ?? "";
      const mine = await copyRecipe(own, shared);
      const theirs = await copyRecipe(other, shared);
      expect((await lineageOf(own, mine)).basedOn).toMatchObject({ id: shared, version: 1 });
      expect((await lineageOf(own, shared)).copies.map((copy) => copy.id)).toEqual([mine]);
      expect((await lineageOf(other, shared)).copies.map((copy) => copy.id)).toEqual([theirs]);
      expect(await lineageOf(own, theirs)).toEqual({ basedOn: null, copies: [] });
      expect((await listVersions(own, shared))?.length).toBe(1);
      await expect(restoreVersion(own, { recipeId: shared, number: 1, revision: 1 })).rejects.toMatchObject({
        code: "not-found",
      });
    }));
});
