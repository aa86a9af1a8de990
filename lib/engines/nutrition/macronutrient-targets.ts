import type { Goal, Target } from "./eater";
import type { KnownBody } from "./known-body";
import { INFANT_FAT_GRAMS, KCAL_PER_GRAM, macronutrientRanges, proteinPerKilogram } from "./macronutrient-ranges";
import { lifeStageOf, referenceIntake } from "./reference-intakes";

export interface MacronutrientTargets {
  readonly protein: Target;
  readonly fat: Target;
  readonly carbohydrate: Target;
  readonly assumptions: readonly string[];
}

/** Shares of energy a goal steers to, inside the ranges; `proteinPerKg` where the goal asks for more than the allowance. */
const BY_GOAL: Readonly<Record<Goal, { protein: number; fat: number; proteinPerKg: number }>> = {
  maintain: { protein: 0.17, fat: 0.31, proteinPerKg: 0 },
  lose: { protein: 0.24, fat: 0.29, proteinPerKg: 1.2 },
  gain: { protein: 0.17, fat: 0.31, proteinPerKg: 0 },
  // 1.6 g/kg: Morton and others 2018, doi 10.1136/bjsports-2017-097608.
  muscle: { protein: 0.24, fat: 0.27, proteinPerKg: 1.6 },
};

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(Math.max(value, low), high);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function infantTargets(body: KnownBody, proteinGrams: number): MacronutrientTargets {
  const stage = lifeStageOf(body.ageYears, "female", "none");
  const fat = body.ageYears < 0.5 ? INFANT_FAT_GRAMS.firstHalf : INFANT_FAT_GRAMS.secondHalf;
  const carbohydrate = referenceIntake("carbohydrate", stage).recommended;
  const kind = body.ageYears < 0.5 ? "AI" : "RDA";
  return {
    protein: {
      nutrient: "protein",
      aim: tenth(proteinGrams),
      min: tenth(proteinGrams),
      max: null,
      source: `${kind} per kg`,
    },
    fat: { nutrient: "fat", aim: fat, min: null, max: null, source: "AI" },
    carbohydrate: { nutrient: "carbohydrate", aim: carbohydrate, min: null, max: null, source: "AI" },
    assumptions: ["Infants live on milk first: these figures are adequate intakes, not a meal plan."],
  };
}

/** Grams of the three energy nutrients for a body, a goal and its energy; AMDR kept, protein at least its allowance. */
export function macronutrientTargets(body: KnownBody, goal: Goal, kcal: number): MacronutrientTargets {
  const assumptions: string[] = [];
  const weightKg = Math.max(...body.bodies.map((each) => each.weightKg));
  const allowance = weightKg * proteinPerKilogram(body.ageYears, body.pregnancy);
  const ranges = macronutrientRanges(body.ageYears);
  if (ranges === null) return infantTargets(body, allowance);

  // Goals are for adults who are neither pregnant nor lactating, as with energy.
  const wish = BY_GOAL[body.ageYears < 19 || body.pregnancy !== "none" ? "maintain" : goal];
  const wanted = Math.max(wish.protein, (wish.proteinPerKg * weightKg * KCAL_PER_GRAM.protein) / kcal);
  const allowanceShare = (allowance * KCAL_PER_GRAM.protein) / kcal;
  if (allowanceShare > ranges.protein[1]) {
    assumptions.push(
      "Protein by body weight would leave the acceptable range of energy shares: the range's end is used.",
    );
  }
  const protein = clamp(Math.max(clamp(wanted, ranges.protein), allowanceShare), ranges.protein);
  const fat = clamp(Math.min(wish.fat, 1 - protein - ranges.carbohydrate[0]), ranges.fat);
  const carbohydrate = clamp(1 - protein - fat, ranges.carbohydrate);

  const target = (
    nutrient: "protein" | "fat" | "carbohydrate",
    share: number,
    [low, high]: readonly [number, number],
    least: number,
    source: string,
  ): Target => {
    const grams = (part: number): number => (part * kcal) / KCAL_PER_GRAM[nutrient];
    const max = grams(high);
    const min = Math.min(Math.max(grams(low), least), max);
    return { nutrient, aim: tenth(clamp(grams(share), [min, max])), min: tenth(min), max: tenth(max), source };
  };
  const stage = lifeStageOf(body.ageYears, body.sexes[0] ?? "female", body.pregnancy);
  const carbohydrateAllowance = referenceIntake("carbohydrate", stage).recommended ?? 0;
  return {
    protein: target("protein", protein, ranges.protein, allowance, "AMDR; RDA per kg"),
    fat: target("fat", fat, ranges.fat, 0, "AMDR"),
    carbohydrate: target("carbohydrate", carbohydrate, ranges.carbohydrate, carbohydrateAllowance, "AMDR; RDA"),
    assumptions,
  };
}
