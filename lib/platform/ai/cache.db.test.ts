import { describe, expect, it, vi } from "vitest";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { findKept, keepAnswer, type Question } from "./cache";

const GIVEN = { model: "gpt-5-mini", provider: "openai", isLocal: false, costMicros: 300, answer: { title: "Soup" } };
const RULES = { allergens: ["peanut"], diet: "vegan", servings: 4 };

const question = (householdId: string | null, more: Partial<Question> = {}): Question => ({
  task: "recipe",
  householdId,
  asked: { prompt: "a quick lentil soup for a cold evening" },
  form: "v1",
  similar: { meaning: "a quick lentil soup for a cold evening", must: RULES },
  ...more,
});
const like = (meaning: string, must: unknown = RULES) => ({ asked: { prompt: meaning }, similar: { meaning, must } });

describe("kept answers", () => {
  it("serve the same question, and one that says the same in nearly the same words", () =>
    inRolledBack(async (db) => {
      const { householdId } = await mintHousehold(db);
      await keepAnswer(db, question(householdId), GIVEN, 1);
      expect(await findKept(db, question(householdId))).toMatchObject({ hit: "exact", answer: GIVEN.answer });
      const reworded = question(householdId, like("quick lentil soup for cold evenings"));
      expect(await findKept(db, reworded)).toMatchObject({ hit: "semantic", answer: GIVEN.answer });
    }));

  it.each([
    ["another wish", like("a quick bean salad for a warm evening")],
    ["another main thing", like("a quick tomato soup for a cold evening")],
    ["a wish turned round", like("a quick lentil soup for a cold evening without lentils")],
    ["another allergen", like("quick lentil soup for cold evenings", { ...RULES, allergens: ["peanut", "egg"] })],
    ["another diet", like("quick lentil soup for cold evenings", { ...RULES, diet: "omnivore" })],
    ["another task", { task: "suggestion" as const }],
    ["another schema or model", { form: "v2" }],
    ["nothing that is similar", { asked: "other", similar: null }],
  ])("do not serve %s", (_, more) =>
    inRolledBack(async (db) => {
      const { householdId } = await mintHousehold(db);
      await keepAnswer(db, question(householdId), GIVEN, 1);
      expect(await findKept(db, question(householdId, more))).toBeNull();
    }),
  );

  it("never leave their household, except those made of nothing that is anyone's", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [await mintHousehold(db), await mintHousehold(db)];
      await keepAnswer(db, question(ours.householdId), GIVEN, 1);
      expect(await findKept(db, question(theirs.householdId))).toBeNull();
      expect(await findKept(db, question(null))).toBeNull();
      await keepAnswer(db, question(null), GIVEN, 1);
      expect(await findKept(db, question(null))).toMatchObject({ hit: "exact" });
      expect(await findKept(db, question(theirs.householdId))).toBeNull();
    }));

  it("expire, and give way to a newer one", () =>
    inRolledBack(async (db) => {
      const { householdId } = await mintHousehold(db);
      await keepAnswer(db, question(householdId), GIVEN, 1);
      await keepAnswer(db, question(householdId), { ...GIVEN, answer: "newer" }, 1);
      expect(await findKept(db, question(householdId))).toMatchObject({ answer: "newer" });
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_001 });
      try {
        expect(await findKept(db, question(householdId))).toBeNull();
      } finally {
        vi.useRealTimers();
      }
    }));
});
