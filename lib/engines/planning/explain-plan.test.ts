import { describe, expect, it } from "vitest";
import type { PlanOutcome, PlanRequest, Wish } from "./contract";
import { explainPlan } from "./explain-plan";
import { generateRequest } from "./testing/generated-request";

const request: PlanRequest = generateRequest({ seed: 1, recipes: 1 });
const [eater] = request.eaters;
if (!eater) throw new Error("the generated household has eaters");
const { eaterId } = eater;
const day = (date: string, withinEnergy: boolean, withinMacros: boolean) => ({
  ...{ date, eaterId, achieved: {}, withinEnergy, withinMacros },
});
const target = (nutrient: "energy" | "vitaminD" | "sodium", aim: number) =>
  ({ kind: "target", eaterId, nutrient, aim }) as const;

const planned = (more: Partial<Extract<PlanOutcome, { ok: true }>> = {}): PlanOutcome => ({
  ok: true,
  meals: [],
  days: [day("2026-03-02", true, true), day("2026-03-03", true, false), day("2026-03-04", false, true)],
  objective: 0,
  bound: 0,
  gap: 0,
  misses: [],
  blockers: [],
  elapsedMs: 0,
  ...more,
});

describe("explainPlan", () => {
  it("counts days that keep both tolerances, for all and for each", () => {
    const explained = explainPlan(request, planned());
    expect(explained).toMatchObject({ ok: true, days: 3, daysMet: 1, energyTolerance: 0.05, macroTolerance: 0.1 });
    expect(explained.ok && explained.eaters.map(({ days, daysMet }) => [days, daysMet])).toEqual([
      [3, 1],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it("tells a least from a most, and both from what is counted day by day", () => {
    const misses = [
      { wish: target("energy", eater.targets.energy), by: 0.3 },
      { wish: target("vitaminD", 15), by: 0.2 },
      { wish: target("sodium", 2300), by: 0.1 },
    ];
    const explained = explainPlan(request, planned({ misses }));
    expect(explained.ok && explained.missed).toEqual([
      { ...misses[0], kind: "days" },
      { ...misses[1], kind: "short" },
      { ...misses[2], kind: "over" },
    ]);
    const aims = Object.values(eater.targets.micronutrients).filter((aim) => (aim?.min ?? 0) > 0).length;
    expect(explained.ok && explained.eaters[0]).toMatchObject({ micronutrientsMet: aims - 1, micronutrients: aims });
  });

  it("names what holds the plan back, and no gap where it is the arithmetic's own", () => {
    const budget: Wish = { kind: "budget", budgetMinor: 6000 };
    expect(
      explainPlan(request, planned({ blockers: [{ wish: budget, gain: 0.4 }], gap: 0.25, objective: 0.5 })),
    ).toMatchObject({
      blocked: [budget],
      avoidable: 0.5,
    });
    expect(explainPlan(request, planned({ gap: 1e-9, objective: 1e-8 }))).toMatchObject({ avoidable: 0 });
  });

  it("names the conflict where there is no plan", () => {
    const conflict: Wish[] = [{ kind: "repeats", maxRepeats: 1 }];
    expect(explainPlan(request, { ok: false, conflict })).toEqual({ ok: false, conflict });
  });
});
