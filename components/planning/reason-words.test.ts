import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import type { EntryReason } from "@/lib/domains/planning/entry-reason";
import type { WeekReasons } from "@/lib/domains/planning/reasons";
import type { MealReason, Wish } from "@/lib/engines/planning/contract";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { entryReasonWords, reasonWords, weekReasonWords, wishWords } from "./reason-words";

const t = createTranslator({ locale: "en", messages: catalogue("en"), timeZone: "UTC" });
const names = { eaters: { a: "Ana" }, slots: { dinner: "Dinner" }, currency: "EUR" };
/** A Tuesday. */
const date = "2026-03-03";

const REASONS: readonly (readonly [MealReason, string])[] = [
  [{ kind: "chosen" }, "you chose it"],
  [{ kind: "leftover", date }, "uses Tuesday’s batch, nothing to cook"],
  [{ kind: "batch", days: 3, meals: 2 }, "keeps 3 days: cooked once, eaten twice"],
  [{ kind: "batch", days: 1, meals: 3 }, "keeps 1 day: cooked once, eaten 3 times"],
  [{ kind: "fits-minutes", minutes: 25, date }, "25 minutes fit Tuesday"],
  [{ kind: "fits-minutes", minutes: 1, date }, "1 minute fits Tuesday"],
  [{ kind: "liked" }, "one you like"],
  [{ kind: "quick", minutes: 12 }, "ready in 12 minutes"],
  [{ kind: "quick", minutes: 1 }, "ready in 1 minute"],
  [{ kind: "rich-in", nutrient: "vitaminA" }, "rich in vitamin A"],
  [{ kind: "rich-in", nutrient: "dha" }, "rich in DHA"],
  [{ kind: "fits-targets" }, "fits the day’s targets"],
];

const WISHES: readonly (readonly [Wish, string])[] = [
  [{ kind: "allergy", eaterId: "a", allergen: "peanuts" }, "allergy to peanuts (Ana)"],
  [{ kind: "diet", eaterId: "a", diet: "vegan" }, "vegan diet (Ana)"],
  [{ kind: "dislike", eaterId: "a", word: "onions" }, "dislike of onions (Ana)"],
  [{ kind: "minutes", date, minutes: 20 }, "Tuesday’s 20 minutes of cooking"],
  [{ kind: "minutes", date, minutes: 1 }, "Tuesday’s 1 minute of cooking"],
  [{ kind: "minutes", date, minutes: 0 }, "Tuesday’s lack of time to cook"],
  [{ kind: "budget", budgetMinor: 6050 }, "the week’s budget of €60.50"],
  [{ kind: "repeats", maxRepeats: 1 }, "cooking no recipe twice"],
  [{ kind: "repeats", maxRepeats: 2 }, "cooking no recipe more than twice"],
  [{ kind: "repeats", maxRepeats: 3 }, "cooking no recipe more than 3 times"],
  [{ kind: "target", eaterId: "a", nutrient: "vitaminB12", aim: 2.4 }, "vitamin B12 (Ana)"],
  [{ kind: "library", slotKind: "breakfast" }, "having no recipe for breakfast"],
  [{ kind: "library", slotKind: "snack" }, "having no recipe for a snack"],
  [{ kind: "fixed", date, slotId: "dinner" }, "the dinner decided for Tuesday"],
];

describe("words of the planner", () => {
  it.each(REASONS)("why a meal stands there: %o", (reason, words) => {
    expect(reasonWords(reason, t)).toBe(words);
  });

  it.each(WISHES)("a wish: %o", (wish, words) => {
    expect(wishWords(wish, names, t)).toBe(words);
  });

  it.each<[EntryReason["adapted"], string]>([
    [[], "one you like"],
    [[{ food: "milk", swappedFor: ["soy milk"] }], "one you like; adapted: soy milk for milk"],
    [
      [
        { food: "egg", swappedFor: ["flaxseed", "water"] },
        { food: "butter", swappedFor: [] },
      ],
      "one you like; adapted: flaxseed and water for egg, without butter",
    ],
  ])("what was adapted: %o", (adapted, words) => {
    expect(entryReasonWords({ meal: { kind: "liked" }, adapted }, t)).toBe(words);
  });
});

const explanation: WeekReasons["explanation"] = {
  ok: true,
  days: 14,
  daysMet: 12,
  energyTolerance: 0.05,
  macroTolerance: 0.1,
  missed: [
    { wish: { kind: "target", eaterId: "a", nutrient: "energy", aim: 2000 }, kind: "days", by: 0.084 },
    { wish: { kind: "target", eaterId: "a", nutrient: "vitaminD", aim: 15 }, kind: "short", by: 0.3333 },
    { wish: { kind: "target", eaterId: "a", nutrient: "sodium", aim: 2300 }, kind: "over", by: 0.00001 },
  ],
  blocked: [{ kind: "minutes", date, minutes: 20 }],
  eaters: [{ eaterId: "a", daysMet: 6, days: 7, micronutrientsMet: 20, micronutrients: 21 }],
  avoidable: 0.25,
};

describe("a week's reasons in sentences", () => {
  it("say what is met, missed and in the way", () => {
    const overBudget = { costMinor: 6420, budgetMinor: 6000 };
    expect(weekReasonWords({ explanation, overBudget, names }, t)).toEqual({
      summary: "12 of 14 daily targets are met: within 5 % of energy and 10 % of protein, fat and carbohydrate.",
      missed: [
        "The week costs about €4.20 more than the budget of €60.00.",
        "Ana: energy is off target on some days, by 8.4 % of a day’s target in all.",
        "Ana: 33 % less vitamin D over the week than aimed for.",
        "Ana: 0.1 % more sodium over the week than the upper limit.",
      ],
      blocked: ["Tuesday’s 20 minutes of cooking"],
      quality: "Another plan could avoid at most 25 % of what is missed.",
      eaters: [{ name: "Ana", eaterId: "a", daysMet: 6, days: 7, micronutrientsMet: 20, micronutrients: 21 }],
    });
  });

  it.each([
    [0, 1, "0 of 1 daily target is met"],
    [1, 1, "1 of 1 daily target is met"],
    [0, 7, "0 of 7 daily targets are met"],
    [1, 7, "1 of 7 daily targets is met"],
  ])("count: %i of %i", (daysMet, days, words) => {
    const said = weekReasonWords({ explanation: { ...explanation, days, daysMet }, overBudget: null, names }, t);
    expect(said.summary).toMatch(new RegExp(`^${words}:`));
  });

  it.each([
    [0, "No plan from these recipes can come nearer to the targets."],
    [0.0834, "Another plan could avoid at most 8.3 % of what is missed."],
    [1, "Another plan might avoid what is missed."],
  ])("claim the best only where it is proven: %d", (avoidable, words) => {
    const said = weekReasonWords({ explanation: { ...explanation, avoidable }, overBudget: null, names }, t);
    expect(said.quality).toBe(words);
  });

  it.each<[readonly Wish[], string]>([
    [[{ kind: "repeats", maxRepeats: 1 }], "No plan is possible. What stands in the way: cooking no recipe twice."],
    [
      [
        { kind: "repeats", maxRepeats: 1 },
        { kind: "budget", budgetMinor: 100 },
      ],
      "No plan is possible: these do not go together. Dropping any one makes room.",
    ],
  ])("name what does not go together: %o", (conflict, summary) => {
    const said = weekReasonWords({ explanation: { ok: false, conflict }, overBudget: null, names }, t);
    expect(said).toEqual({
      summary,
      missed: [],
      blocked: conflict.map((wish) => wishWords(wish, names, t)),
      quality: "",
      eaters: [],
    });
  });
});
