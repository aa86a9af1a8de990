import { NUTRIENTS, type NutrientId } from "../foods/nutrients";
import type { EaterProfile, EaterTargets, Target } from "./eater";
import { energyTarget } from "./energy-target";
import { completeBody, type KnownBody } from "./known-body";
import { macronutrientTargets } from "./macronutrient-targets";
import { lifeStageOf, REFERENCE_NUTRIENTS, referenceIntake } from "./reference-intakes";

const MACRONUTRIENTS: readonly NutrientId[] = ["protein", "carbohydrate"];

/** Saturated fat below a tenth of energy from the age of two: Dietary Guidelines for Americans 2020-2025. */
function saturatedFat(kcal: number): Target {
  return {
    nutrient: "saturatedFat",
    aim: null,
    min: null,
    max: Math.round((0.1 * kcal * 10) / 9) / 10,
    source: "Dietary Guidelines for Americans 2020–2025",
  };
}

/** With sex unknown the higher recommendation and the lower limit hold, so that either is served. */
function micronutrient(nutrient: NutrientId, body: KnownBody): Target | null {
  const intakes = body.sexes.map((sex) => referenceIntake(nutrient, lifeStageOf(body.ageYears, sex, body.pregnancy)));
  const recommended = intakes.map((each) => each.recommended).filter((value) => value !== null);
  const upper = intakes.map((each) => each.upper).filter((value) => value !== null);
  if (recommended.length === 0 && upper.length === 0) return null;
  const min = recommended.length === 0 ? null : Math.max(...recommended);
  const max = upper.length === 0 ? null : Math.min(...upper);
  const kinds = intakes.flatMap((each) => [each.recommendedKind, each.upperKind]).filter((kind) => kind !== null);
  return {
    nutrient,
    // More sodium than adequate does no good: a plan keeps it low instead of steering to it.
    aim: nutrient === "sodium" ? null : min,
    min,
    max,
    source: [...new Set(kinds)].join("; "),
  };
}

/**
 * Daily targets of an eater: energy in kcal (EER 2023, or Mifflin-St Jeor where the sex is unknown), macronutrients in
 * grams inside the AMDR, and every nutrient with a Dietary Reference Intake for the life stage, in its own unit.
 * Unknown or impossible body figures are replaced by reference ones, each with a sentence in `assumptions`.
 * Limits set for supplements alone (magnesium, niacin, folic acid, vitamin E) are no limits for food and are left out.
 */
export function targetsFor(profile: EaterProfile): EaterTargets {
  const body = completeBody(profile);
  const energy = energyTarget(profile, body);
  const kcal = energy.target.aim ?? 2000;
  const macros = macronutrientTargets(body, profile.goal, kcal);
  const micronutrients: Target[] = [];
  for (const nutrient of REFERENCE_NUTRIENTS) {
    if (MACRONUTRIENTS.includes(nutrient)) continue;
    const target = micronutrient(nutrient, body);
    if (target !== null) micronutrients.push(target);
  }
  if (body.ageYears >= 2) micronutrients.push(saturatedFat(kcal));
  const order = Object.keys(NUTRIENTS);
  micronutrients.sort((a, b) => order.indexOf(a.nutrient) - order.indexOf(b.nutrient));
  return {
    energy: energy.target,
    protein: macros.protein,
    fat: macros.fat,
    carbohydrate: macros.carbohydrate,
    micronutrients,
    assumptions: [...body.assumptions, ...energy.assumptions, ...macros.assumptions],
  };
}
