import { describe, expect, it } from "vitest";
import { without } from "./blockers";
import type { Candidate, PlanRequest, Wish } from "./contract";
import { planWeek } from "./plan-week";
import { seededRandom } from "./random";
import { createRoomFinder, wishesOf } from "./room";
import { generateLibrary } from "./testing/generated-library";
import { emptySlots, FOUR_EATERS, generateRequest } from "./testing/generated-request";

const STILL = { now: () => 0 };
const LIBRARY = generateLibrary(3, 60);
const [FIRST, SECOND] = FOUR_EATERS;
if (!FIRST || !SECOND) throw new Error("the generated household has four eaters");
const EATERS = [FIRST, SECOND] as const;

function conflictOf(request: PlanRequest): readonly Wish[] {
  const outcome = planWeek(request, STILL);
  return outcome.ok ? [] : outcome.conflict;
}

/** The law: the set cannot hold, and dropping any one of it makes room. */
function expectIrreducible(request: PlanRequest, conflict: readonly Wish[]): void {
  const find = createRoomFinder(request);
  expect(find(conflict).found).toBe(false);
  for (const wish of conflict) expect(find(conflict.filter((one) => one !== wish)).found).toBe(true);
}

const base = (change: Partial<PlanRequest>): PlanRequest =>
  generateRequest({ seed: 1, candidates: LIBRARY }, { eaters: EATERS, slots: emptySlots(3, ["e1", "e2"]), ...change });

describe("findConflict", () => {
  it("names the lacking kind where no recipe suits a slot", () => {
    const candidates = LIBRARY.filter((one) => !one.suits.includes("breakfast"));
    expect(conflictOf(base({ candidates }))).toEqual([{ kind: "library", slotKind: "breakfast" }]);
    expect(conflictOf(base({ candidates: [] }))).toHaveLength(1);
  });

  it("names an allergy and a diet that leave nothing together, though each alone leaves something", () => {
    const candidates = generateLibrary(3, 300).filter(
      (one) => !one.suits.includes("breakfast") || !one.diets.includes("vegan") || one.allergens.includes("nuts"),
    );
    const request = base({
      candidates,
      eaters: [
        { ...EATERS[0], allergies: ["nuts"] },
        { ...EATERS[1], diets: ["vegan"] },
      ],
      rules: { ...base({}).rules, maxRepeats: 21 },
    });
    const conflict = conflictOf(request);
    expect(conflict.map((wish) => wish.kind).sort()).toEqual(["allergy", "diet"]);
    expectIrreducible(request, conflict);
  });

  it("names a budget below the cheapest possible week, alone", () => {
    const request = base({ rules: { ...base({}).rules, budgetMinor: 50 } });
    expect(conflictOf(request)).toEqual([{ kind: "budget", budgetMinor: 50 }]);
  });

  it("names minutes that no meal fits", () => {
    const candidates = LIBRARY.map((one): Candidate => ({ ...one, keeps: false }));
    const request = base({ candidates, rules: { ...base({}).rules, minutesByDate: { "2026-03-03": 5 } } });
    expect(conflictOf(request)).toEqual([{ kind: "minutes", date: "2026-03-03", minutes: 5 }]);
  });

  it("names a decided meal and the allergy it breaks", () => {
    const recipe = LIBRARY.find((one) => one.allergens.includes("milk") && one.suits.includes("breakfast"));
    const slots = emptySlots(2, ["e1", "e2"]).map((slot, index) =>
      index === 0 ? { ...slot, fixed: { recipeId: recipe?.recipeId ?? "", portions: {}, leftoverOf: null } } : slot,
    );
    const request = base({ slots, eaters: [{ ...EATERS[0], allergies: ["milk"] }, EATERS[1]] });
    const conflict = conflictOf(request);
    expect(conflict.map((wish) => wish.kind).sort()).toEqual(["allergy", "fixed"]);
    expectIrreducible(request, conflict);
    for (const wish of conflict) expect(planWeek(without(request, wish), STILL).ok).toBe(true);
  });

  it("names a decided meal whose recipe is gone", () => {
    const slots = emptySlots(1, ["e1", "e2"]).map((slot, index) =>
      index === 0 ? { ...slot, fixed: { recipeId: "gone", portions: {}, leftoverOf: null } } : slot,
    );
    expect(conflictOf(base({ slots }))).toEqual([{ kind: "fixed", date: "2026-03-02", slotId: "breakfast" }]);
  });

  it("names repeats where the library is too small for the week", () => {
    const one = LIBRARY.filter((candidate) => candidate.suits.includes("breakfast")).slice(0, 1);
    const candidates = [...one, ...LIBRARY.filter((candidate) => !candidate.suits.includes("breakfast"))].map(
      (candidate): Candidate => ({ ...candidate, keeps: false }),
    );
    const request = base({ candidates, rules: { ...base({}).rules, maxRepeats: 1 } });
    expect(conflictOf(request)).toEqual([{ kind: "repeats", maxRepeats: 1 }]);
  });

  it("is irreducible over many generated impossible requests", () => {
    const random = seededRandom(42);
    let impossible = 0;
    for (let round = 0; round < 150; round++) {
      const request = hardRequest(random, round);
      const find = createRoomFinder(request);
      if (find(wishesOf(request)).found) continue;
      const outcome = planWeek(request, STILL, { isRepair: true });
      if (outcome.ok) continue;
      impossible++;
      if (outcome.conflict[0]?.kind === "library") expect(find([]).found).toBe(false);
      else expectIrreducible(request, outcome.conflict);
    }
    expect(impossible).toBeGreaterThan(20);
  }, 60_000);
});

/** A small library with many wishes, often too many. */
function hardRequest(random: () => number, round: number): PlanRequest {
  const some = <T>(list: readonly T[], chance: number) => list.filter(() => random() < chance);
  const slots = emptySlots(2, ["e1", "e2"]);
  return base({
    seed: round,
    candidates: generateLibrary(round + 1, 12 + Math.floor(random() * 20)),
    slots,
    eaters: EATERS.map((eater) => ({
      ...eater,
      allergies: some(["milk", "gluten", "eggs", "fish", "nuts"] as const, 0.25),
      diets: some(["vegetarian", "vegan", "gluten-free"] as const, 0.25),
      dislikes: some(["onion", "spinach", "banana"], 0.3),
    })),
    rules: {
      ...base({}).rules,
      minutesByDate: random() < 0.4 ? { "2026-03-02": 20 + Math.floor(random() * 80) } : {},
      budgetMinor: random() < 0.3 ? 300 + Math.floor(random() * 1500) : null,
      maxRepeats: 1,
      maxLeftovers: 0,
    },
  });
}
