import { eq, isNull, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { household, libraryState, recipe, recipeMark } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Scope } from "@/lib/platform/auth/scope";
import type { RecipeFilters } from "./policy";
import { libraryRevision } from "./queries/library-revision";
import { listRecipes } from "./queries/list-recipes";

const anything: RecipeFilters = {
  ...{ words: "", diets: [], ingredient: "", maxMinutes: null, maxKcal: null, minProtein: null },
  ...{ kind: null, from: "all", onlyFavourites: false, sort: "ours" },
};

/** Written by hand, as another process would: nothing here tells the memory of this one. */
async function write(scope: Scope, title: string, of: "own" | "collection"): Promise<string> {
  const id = crypto.randomUUID();
  const more = of === "own" ? { householdId: scope.householdId } : { slug: `test-${id}` };
  await scope.db.insert(recipe).values({ id, title, servings: 2, ...more });
  return id;
}

const titlesOf = async (scope: Scope) => (await listRecipes(scope, anything, 24)).cards.map((card) => card.title);

test("a list is never older than the last write, whoever wrote it, and never another household's", () =>
  inRolledBack(async (db) => {
    const [own, other] = [await mintHousehold(db), await mintHousehold(db)];
    expect(await titlesOf(own)).toEqual([]);
    const soup = await write(own, "Soup", "own");
    expect(await titlesOf(own)).toEqual(["Soup"]);
    expect(await titlesOf(other)).toEqual([]);
    const bread = await write(own, "Bread", "collection");
    expect(await titlesOf(own)).toEqual(["Soup", "Bread"]);
    expect(await titlesOf(other)).toEqual(["Bread"]);
    await db.insert(recipeMark).values({ householdId: own.householdId, recipeId: bread, isFavourite: true });
    expect(await titlesOf(own)).toEqual(["Bread", "Soup"]);
    await db.update(recipeMark).set({ isHidden: true }).where(eq(recipeMark.recipeId, bread));
    expect(await titlesOf(own)).toEqual(["Soup"]);
    expect(await titlesOf(other)).toEqual(["Bread"]);
    await db.update(recipe).set({ title: "Broth" }).where(eq(recipe.id, soup));
    expect(await titlesOf(own)).toEqual(["Broth"]);
    await db.delete(recipeMark).where(eq(recipeMark.recipeId, bread));
    await db.delete(recipe).where(eq(recipe.id, soup));
    expect(await titlesOf(own)).toEqual(["Bread"]);
  }));

test("a change gives the library of its household another state, one of the collection everybody's", () =>
  inRolledBack(async (db) => {
    const [own, other] = [await mintHousehold(db), await mintHousehold(db)];
    await write(own, "Bread", "collection");
    await write(other, "Secret", "own");
    const before = [await libraryRevision(own), await libraryRevision(other)] as const;
    const soup = await write(own, "Soup", "own");
    expect(await libraryRevision(other)).toEqual(before[1]);
    expect(await libraryRevision(own)).toMatchObject({ collection: before[0].collection });
    expect((await libraryRevision(own)).own).not.toBe(before[0].own);
    await db.update(recipe).set({ title: "Rye bread" }).where(isNull(recipe.householdId));
    expect((await libraryRevision(other)).collection).not.toBe(before[1].collection);
    // Nothing is found: nothing is another.
    const still = await libraryRevision(own);
    await db.update(recipe).set({ title: "None" }).where(sql`false`);
    expect(await libraryRevision(own)).toEqual(still);
    await db.delete(recipe).where(eq(recipe.id, soup));
    expect((await libraryRevision(own)).own).not.toBe(still.own);
  }));

test("a household that goes takes the state of its library with it", () =>
  inRolledBack(async (db) => {
    const own = await mintHousehold(db);
    await write(own, "Soup", "own");
    await db.delete(household).where(eq(household.id, own.householdId));
    expect(await db.select().from(libraryState).where(eq(libraryState.householdId, own.householdId))).toEqual([]);
  }));
