import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { committedKitchen } from "@/db/seed/kitchen";
import { NUTRIENT_IDS } from "../foods/nutrients";
import { ACTIVITY_LEVELS, type EaterProfile, GOALS } from "./eater";
import { explainFigure } from "./explain-figure";
import { explainTarget } from "./explain-target";
import { figureText, signedText } from "./figure-text";
import { nutritionOf } from "./nutrition-of";
import { targetsFor } from "./targets";

const kitchen = committedKitchen();
const stew = nutritionOf(
  { servings: 4, lines: ["400 g cooked chickpeas", "2 tbsp olive oil", "1 onion", "salt to taste", "1 zzqx"] },
  kitchen,
);

describe("the working of a figure", () => {
  test.each(NUTRIENT_IDS)("law: its terms add up to the figure: %s", (nutrient) => {
    const { figure, terms } = explainFigure(stew, nutrient);
    const sum = terms.reduce((total, term) => total + (term.amount ?? 0), 0);
    expect(sum).toBeCloseTo(figure?.value ?? 0, 9);
  });

  test("a line that is not counted, and a food without a value, bring nothing that looks like zero", () => {
    const { terms } = explainFigure(stew, "energy");
    expect(terms.map((term) => term.amount === null)).toEqual([false, false, false, true, true]);
    const rare = NUTRIENT_IDS.find((id) => stew.lines[0]?.food?.nutrients[id] === undefined);
    if (rare !== undefined) expect(explainFigure(stew, rare).terms[0]?.amount).toBeNull();
  });

  test("a recipe inside it is a term of its own", () => {
    const part = { title: "Stew", grams: stew.gramsPerServing * 4, nutrition: stew };
    const plate = nutritionOf(
      { servings: 2, lines: ["2 servings stew"], rulings: new Map([[0, { subRecipe: part }]]) },
      kitchen,
    );
    const { figure, terms } = explainFigure(plate, "protein");
    expect(terms[0]?.from).toMatchObject({ kind: "recipe", title: "Stew" });
    expect(terms[0]?.amount).toBeCloseTo(figure?.value ?? Number.NaN, 9);
  });

  test("a share of the daily value names its table", () => {
    expect(explainFigure(stew, "fibre").dailyValue).toMatchObject({
      amount: 28,
      source: expect.stringContaining("FDA"),
    });
    expect(explainFigure(stew, "sugars").dailyValue).toBeNull();
  });
});

const profiles = fc.record<EaterProfile>({
  ageYears: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  sex: fc.option(fc.constantFrom("female", "male")),
  heightCm: fc.option(fc.double({ min: 45, max: 210, noNaN: true })),
  weightKg: fc.option(fc.double({ min: 3, max: 180, noNaN: true })),
  activity: fc.constantFrom(...ACTIVITY_LEVELS),
  goal: fc.constantFrom(...GOALS),
  pregnancy: fc.constantFrom("none", "pregnant", "lactating"),
});

describe("the working of a target", () => {
  test("law: the steps of energy end at the target, whoever eats", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const working = explainTarget(profile, "energy");
        if (working?.kind !== "energy") throw new Error("energy has no working");
        const { equations, mean, steps } = working.energy;
        const average = equations.reduce((sum, one) => sum + one.kcal, 0) / equations.length;
        expect(mean).toBeCloseTo(average, 9);
        expect(Math.round(steps.at(-1)?.kcal ?? mean)).toBe(targetsFor(profile).energy.aim);
      }),
    );
  });

  test("law: every target of every eater has a working, and grams follow from the share of energy", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { micronutrients } = targetsFor(profile);
        for (const { nutrient } of micronutrients) expect(explainTarget(profile, nutrient)).not.toBeNull();
        for (const nutrient of ["protein", "fat", "carbohydrate"] as const) {
          const working = explainTarget(profile, nutrient);
          if (working?.kind !== "macronutrient" || working.share === null) continue;
          expect((working.share * working.kcal) / working.kcalPerGram).toBeCloseTo(working.target.aim ?? Number.NaN, 6);
        }
      }),
    );
  });

  test("an intake names its row", () => {
    const woman: EaterProfile = {
      ...{ ageYears: 34, sex: "female", heightCm: 168, weightKg: 64, activity: "active", goal: "maintain" },
      pregnancy: "none",
    };
    expect(explainTarget(woman, "iron")).toMatchObject({
      kind: "intake",
      rows: [{ stage: "female_31_50", recommended: 18, recommendedKind: "RDA", upper: 45 }],
    });
    expect(explainTarget(woman, "caffeine")).toBeNull();
  });
});

test.each([
  [1234.5, "1235", "+1235"],
  [9.96, "10.0", "+10.0"],
  [0.126, "0.13", "+0.13"],
  [0, "0", "±0"],
  [0.001, "0.00", "±0"],
  [-12.4, "−12", "−12"],
  [-0.001, "0.00", "±0"],
])("an amount of %s reads %s, and as a difference %s", (value, plain, difference) => {
  expect(figureText(value)).toBe(plain);
  expect(signedText(value)).toBe(difference);
});
