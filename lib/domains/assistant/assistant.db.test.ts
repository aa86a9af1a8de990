import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { SWAP_FOODS } from "@/db/datasets/substitutions/foods";
import type { Db } from "@/db/drivers/connection";
import { analyticsEvent, eater, recipe } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import { draftRecipe, savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import type { Scope } from "@/lib/platform/auth/scope";
import { findRecipe } from "../recipes/queries/find-recipe";
import { acceptChange, askForChange } from "./mutations/chat";
import { draftPost } from "./mutations/draft-post";
import { dropDraft, keepGenerated, saveDraft, startBatch, stopBatch } from "./mutations/drafts";
import { generateRecipe } from "./mutations/generate-recipe";
import { writeTurn } from "./mutations/write-turn";
import { findBatch, originOf } from "./queries/batches";
import { chatOf } from "./queries/chat-of";
import { suggestNow } from "./queries/suggest";
import { suggestInput, wishInput } from "./schema";

const CURRY = {
  title: "Chicken and spinach curry",
  lines: [
    "600 g chicken thighs",
    "300 g spinach",
    "1 onion, sliced",
    "400 ml coconut milk",
    "1 tbsp curry powder",
    "1 tsp salt",
  ],
  steps: [
    "Fry the onion with the curry powder for 6 minutes.",
    "Add the chicken, salt and coconut milk and simmer for 20 minutes, until the chicken is 74 °C (165 °F) inside. Stir in the spinach for the last 2 minutes.",
  ],
};

async function kitchen(db: Db): Promise<Scope> {
  const scope = await mintHousehold(db);
  await db
    .insert(eater)
    .values({ householdId: scope.householdId, name: "Ana", sex: "female", birthDate: "1990-01-01", position: 0 });
  const { table } = committedKitchen();
  const ids = new Set([...SWAP_FOODS.values()].flatMap((each) => each.split(" ")));
  for (const text of CURRY.lines)
    for (const match of committedKitchen().matcher.match(text.replace(/^[\d ]+\w+ /, ""), { limit: 3 }))
      ids.add(match.food.id);
  await insertFoods(
    db,
    [...ids].flatMap((id) => table.byId.get(id) ?? []),
  );
  return scope;
}

const curryOf = (scope: Scope): Promise<string> =>
  savedRecipe(
    scope,
    draftRecipe(CURRY.title, CURRY.lines, {
      servings: 4,
      totalMinutes: 40,
      steps: CURRY.steps.map((text) => ({ text, section: null })),
    }),
  );

describe("recipes written to a wish", () => {
  it("come from the household's own, keep their source, and are saved once", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      const source = await curryOf(scope);
      const outcome = await generateRecipe(scope, wishInput.parse({ text: "vegetarian curry for 2" }));
      expect(outcome.ok).toBe(true);
      if (!outcome.ok) return;
      expect(outcome.provenance).toMatchObject({ by: "local", source: { id: source } });
      const draftId = await keepGenerated(scope, outcome);
      const first = await saveDraft(scope, draftId);
      expect(await saveDraft(scope, draftId)).toEqual(first);
      const saved = await findRecipe(scope, first.recipeId);
      expect(saved?.servings).toBe(2);
      expect(saved?.nutrition.diets).toContain("vegetarian");
      expect((await originOf(scope, first.recipeId))?.origin).toBe("generated");
      const added = await db
        .select({ label: analyticsEvent.label })
        .from(analyticsEvent)
        .where(eq(analyticsEvent.recipeId, first.recipeId));
      expect(added).toEqual([{ label: "generated" }]);
    }));

  it("are refused with reasons where nothing fits", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      await curryOf(scope);
      const outcome = await generateRecipe(scope, wishInput.parse({ text: "sushi" }));
      expect(outcome).toMatchObject({ ok: false, kind: "none" });
    }));

  it("keep what an eater must not have out, whatever is asked", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      await curryOf(scope);
      await db.insert(eater).values({ householdId: scope.householdId, name: "Ben", diets: ["vegan"], position: 1 });
      const outcome = await generateRecipe(scope, wishInput.parse({ text: "chicken curry" }));
      if (outcome.ok) expect(outcome.recipe.lines.map((line) => line.text).join()).not.toMatch(/chicken/i);
    }));

  it("drafts and batches are nobody else's", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      const other = await mintHousehold(db);
      await curryOf(scope);
      const outcome = await generateRecipe(scope, wishInput.parse({ text: "curry for 2" }));
      if (!outcome.ok) throw new Error("nothing was written");
      const draftId = await keepGenerated(scope, outcome);
      await expect(saveDraft(other, draftId)).rejects.toThrow("no such draft");
      await expect(dropDraft(other, draftId)).rejects.toThrow("no such draft");
      const { batchId } = await startBatch(scope, { wish: wishInput.parse({ text: "curry" }), count: 2 });
      expect(await findBatch(other, batchId)).toBeNull();
      await stopBatch(other, batchId);
      expect((await findBatch(scope, batchId))?.status).toBe("running");
    }));

  it("a batch writes what the household does not have yet, a turn once", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      await curryOf(scope);
      const { batchId } = await startBatch(scope, { wish: wishInput.parse({ text: "dinner" }), count: 2 });
      await writeTurn(scope, batchId, 0);
      await writeTurn(scope, batchId, 0);
      await writeTurn(scope, batchId, 1);
      const batch = await findBatch(scope, batchId);
      const titles = batch?.drafts.map((draft) => draft.content?.title);
      expect(new Set(titles).size).toBe(2);
      expect(batch?.drafts.map((draft) => draft.status)).toEqual(["waiting", "waiting"]);
      expect(titles).not.toContain(CURRY.title);
    }));
});

describe("a post drafted for the blog", () => {
  it("is about recipes of the collection and leads to nothing else", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      const everyones = await curryOf(scope);
      await db.update(recipe).set({ householdId: null, slug: "chicken-curry" }).where(eq(recipe.id, everyones));
      const own = await curryOf(scope);
      const drafted = await draftPost(scope, "chicken curries for a cold evening");
      if (!drafted.ok) throw new Error(drafted.reason);
      expect(drafted.value.title).toBe("Chicken curries for a cold evening: 1 recipe to begin with");
      expect(drafted.value.body).toContain(`(/recipes/${everyones})`);
      expect(drafted.value.body).not.toContain(own);
    }));
});

describe("a change asked for in words", () => {
  it("is proposed, and applied only when accepted", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      const recipeId = await curryOf(scope);
      const asked = await askForChange(scope, { recipeId, text: "for 8 and less salt" });
      if (!asked.ok) throw new Error(asked.reason);
      const proposal = asked.messages.at(-1);
      expect(proposal?.operations.length).toBeGreaterThan(3);
      const [row] = await chatOf(scope, recipeId);
      expect(row?.text).toBe("for 8 and less salt");
      const accepted = await acceptChange(scope, proposal?.id ?? "");
      expect(accepted).toMatchObject({ ok: true, isCopy: false });
      expect(await acceptChange(scope, proposal?.id ?? "")).toMatchObject({ ok: false, reason: "stale" });
    }));

  it("is nobody else's to read or accept", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      const other = await mintHousehold(db);
      const recipeId = await curryOf(scope);
      const asked = await askForChange(scope, { recipeId, text: "for 8" });
      if (!asked.ok) throw new Error(asked.reason);
      expect(await chatOf(other, recipeId)).toEqual([]);
      await expect(acceptChange(other, asked.messages.at(-1)?.id ?? "")).rejects.toThrow("no such proposal");
      await expect(askForChange(other, { recipeId, text: "for 8" })).rejects.toThrow("no such recipe");
    }));
});

describe("what to cook now", () => {
  it("suggests for this household only, with its reasons", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      const other = await mintHousehold(db);
      await curryOf(scope);
      const { suggestions } = await suggestNow(scope, suggestInput.parse({ kind: "dinner" }));
      expect(suggestions.map((one) => one.title)).toEqual([CURRY.title]);
      expect((await suggestNow(other, suggestInput.parse({ kind: "dinner" }))).suggestions).toEqual([]);
    }));
});
