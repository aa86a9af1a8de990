import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NutrientId } from "../foods/nutrients";
import { ACTIVITY_LEVELS, type EaterProfile, GOALS } from "./eater";
import { energyRequirement, pregnancyRequirement, restingEnergy } from "./energy-requirement";
import { targetsFor } from "./targets";

const ADULT: EaterProfile = {
  ageYears: 30,
  sex: "female",
  heightCm: 165,
  weightKg: 60,
  activity: "active",
  goal: "maintain",
  pregnancy: "none",
};

function micronutrient(profile: Partial<EaterProfile>, nutrient: NutrientId) {
  return targetsFor({ ...ADULT, ...profile }).micronutrients.find((target) => target.nutrient === nutrient);
}

describe("energy requirement, worked by hand from the 2023 equations", () => {
  it.each([
    // 710.25 − 7.01 × 30 + 6.54 × 165 + 12.34 × 60
    [{ sex: "female", ageYears: 30, heightCm: 165, weightKg: 60, activity: "active" }, 2319.45],
    // 753.07 − 10.83 × 50 + 6.50 × 180 + 14.10 × 85
    [{ sex: "male", ageYears: 50, heightCm: 180, weightKg: 85, activity: "inactive" }, 2580.07],
    // −517.88 − 10.83 × 25 + 15.61 × 175 + 19.11 × 70
    [{ sex: "male", ageYears: 25, heightCm: 175, weightKg: 70, activity: "very-active" }, 3280.82],
    // 19.12 + 3.68 × 10 + 8.62 × 140 + 20.28 × 32 + 25
    [{ sex: "male", ageYears: 10, heightCm: 140, weightKg: 32, activity: "low-active" }, 1936.68],
    // −709.59 − 22.25 × 16 + 18.22 × 165 + 14.25 × 55 + 20
    [{ sex: "female", ageYears: 16, heightCm: 165, weightKg: 55, activity: "very-active" }, 2744.46],
    // −716.45 − 1 × 0.75 + 17.82 × 71 + 15.06 × 9 + 20
    [{ sex: "male", ageYears: 0.75, heightCm: 71, weightKg: 9, activity: "inactive" }, 703.56],
    // −69.15 + 80 × 2 + 2.65 × 86 + 54.15 × 12 + 15
    [{ sex: "female", ageYears: 2, heightCm: 86, weightKg: 12, activity: "inactive" }, 983.55],
  ] as const)("%o needs %d kcal", (body, kcal) => {
    expect(energyRequirement(body)).toBeCloseTo(kcal, 2);
  });

  it("adds gestation and deposition in pregnancy", () => {
    // 693.35 − 2.04 × 30 + 5.73 × 165 + 10.20 × 60 + 9.16 × 27 + 200
    const body = { sex: "female", ageYears: 30, heightCm: 165, weightKg: 60, activity: "low-active" } as const;
    expect(pregnancyRequirement(body, 27)).toBeCloseTo(2636.92, 2);
  });

  it("knows resting energy by Mifflin-St Jeor", () => {
    expect(restingEnergy({ ageYears: 40, sex: "male", heightCm: 180, weightKg: 80 })).toBe(1730);
  });
});

describe("micronutrients of a life stage, as the tables have them", () => {
  it.each([
    [{}, "iron", 18, 45],
    [{ sex: "male" }, "iron", 8, 45],
    [{ ageYears: 60 }, "iron", 8, 45],
    [{ pregnancy: "pregnant" }, "iron", 27, 45],
    [{ pregnancy: "lactating" }, "iron", 9, 45],
    [{ ageYears: 75 }, "vitaminD", 20, 100],
    [{ ageYears: 5 }, "calcium", 1000, 2500],
    [{ ageYears: 15, sex: "male" }, "zinc", 11, 34],
    [{ ageYears: 2 }, "sodium", 800, 1200],
    [{}, "sodium", 1500, 2300],
    [{}, "potassium", 2600, null],
    [{}, "copper", 0.9, 10],
    [{}, "magnesium", 310, null],
    [{ ageYears: 0.3 }, "vitaminC", 40, null],
    [{}, "retinol", null, 3000],
    [{}, "linolenicAcid", 1.1, null],
  ] as const)("%o, %s: %s to %s", (profile, nutrient, min, max) => {
    expect(micronutrient(profile, nutrient)).toMatchObject({ min, max });
  });

  it("serves both sexes where the sex is unknown", () => {
    expect(micronutrient({ sex: null }, "iron")?.min).toBe(18);
    expect(micronutrient({ sex: null }, "zinc")?.min).toBe(11);
  });

  it("never steers towards more sodium", () => {
    expect(micronutrient({}, "sodium")?.aim).toBeNull();
  });
});

describe("goals", () => {
  it("takes 500 kcal at most, and never goes below resting energy", () => {
    expect(targetsFor({ ...ADULT, goal: "lose" }).energy.aim).toBe(Math.round(2319.45 * 0.8));
    const small = { ...ADULT, ageYears: 80, heightCm: 150, weightKg: 90, activity: "inactive", goal: "lose" } as const;
    const resting = restingEnergy({ ageYears: 80, sex: "female", heightCm: 150, weightKg: 90 });
    expect(targetsFor(small).energy.aim).toBeGreaterThanOrEqual(Math.round(resting));
  });

  it.each([{ ageYears: 12 }, { pregnancy: "pregnant" }, { pregnancy: "lactating" }, { weightKg: 45 }] as const)(
    "does not take energy away from %o",
    (change) => {
      const kept = targetsFor({ ...ADULT, ...change, goal: "maintain" }).energy.aim;
      const result = targetsFor({ ...ADULT, ...change, goal: "lose" });
      expect(result.energy.aim).toBe(kept);
      expect(result.assumptions.length).toBeGreaterThan(0);
    },
  );
});

describe("what is not known", () => {
  it("says what was assumed, and names the fallback equation", () => {
    const nobody = { ...ADULT, ageYears: null, sex: null, heightCm: null, weightKg: null };
    const result = targetsFor(nobody);
    expect(result.energy.source).toContain("Mifflin-St Jeor");
    expect(result.assumptions.join(" ")).toMatch(
      /Age is not given.*Sex is not given.*Height is not given.*Weight is not given/,
    );
  });

  it("assumes nothing about a full adult profile", () => {
    expect(targetsFor(ADULT).assumptions).toEqual([]);
    expect(targetsFor(ADULT).energy).toEqual({
      nutrient: "energy",
      aim: 2319,
      min: null,
      max: null,
      source: "EER 2023 (NASEM)",
    });
  });
});

const anyNumber = fc.option(fc.oneof(fc.double(), fc.double({ min: 0, max: 130, noNaN: true }), fc.constant(-1)));
const anyProfile: fc.Arbitrary<EaterProfile> = fc.record({
  ageYears: anyNumber,
  sex: fc.constantFrom("female", "male", null),
  heightCm: anyNumber,
  weightKg: anyNumber,
  activity: fc.constantFrom(...ACTIVITY_LEVELS),
  goal: fc.constantFrom(...GOALS),
  pregnancy: fc.constantFrom("none", "pregnant", "lactating"),
});

describe("laws", () => {
  it("gives finite, ordered targets for any profile, and macronutrients that make up the energy", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const result = targetsFor(profile);
        const all = [result.energy, result.protein, result.fat, result.carbohydrate, ...result.micronutrients];
        for (const { aim, min, max } of all) {
          for (const value of [aim, min, max]) if (value !== null) expect(value).toBeGreaterThan(0);
          for (const value of [aim, min, max]) if (value !== null) expect(Number.isFinite(value)).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          if (aim !== null && min !== null) expect(aim).toBeGreaterThanOrEqual(min);
          if (aim !== null && max !== null) expect(aim).toBeLessThanOrEqual(max);
        }
        const age = profile.ageYears;
        if (age === null || !(age >= 0 && age < 1)) {
          const { protein, fat, carbohydrate, energy } = result;
          const kcal = 4 * (protein.aim ?? 0) + 9 * (fat.aim ?? 0) + 4 * (carbohydrate.aim ?? 0);
          // A tiny body's carbohydrate allowance (130 g) can ask for more than its share of energy.
          if ((energy.aim ?? 0) > 1200) expect(Math.abs(kcal / (energy.aim ?? 1) - 1)).toBeLessThan(0.02);
        }
      }),
    );
  });
});
