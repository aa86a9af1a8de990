import type { NutrientId } from "../foods/nutrients";
import type { EaterProfile, Target } from "./eater";
import { type EnergyWorking, explainEnergy } from "./energy-target";
import { completeBody, type KnownBody } from "./known-body";
import { KCAL_PER_GRAM, macronutrientRanges, proteinPerKilogram } from "./macronutrient-ranges";
import { type LifeStage, lifeStageOf, type ReferenceIntake, referenceIntake } from "./reference-intakes";
import { targetsFor } from "./targets";

/** Where the rows of the reference tables were published. */
export const REFERENCE_SOURCES = {
  energy: "National Academies 2023, Dietary Reference Intakes for Energy, table S-1 (doi 10.17226/26818)",
  resting: "Mifflin and St Jeor 1990 (doi 10.1093/ajcn/51.2.241)",
  macronutrients: "Institute of Medicine 2002/2005, Dietary Reference Intakes, tables S-5 and S-8 (doi 10.17226/10490)",
  intakes: "National Academies, Dietary Reference Intakes: recommended and upper intakes by life stage, 1997–2019",
} as const;

/** How a daily target comes about. Every kind carries the body it was computed for. */
export type TargetWorking = { readonly target: Target; readonly body: KnownBody; readonly profile: EaterProfile } & (
  | { readonly kind: "energy"; readonly energy: EnergyWorking }
  | {
      readonly kind: "macronutrient";
      /** The eater's energy target, kcal a day. */
      readonly kcal: number;
      readonly kcalPerGram: number;
      /** Share of energy the aim is, and the acceptable range of shares; null for infants. */
      readonly share: number | null;
      readonly range: readonly [low: number, high: number] | null;
      /** Protein only: g for each kg of body weight a day, and the weight. */
      readonly allowance: { readonly perKg: number; readonly weightKg: number } | null;
    }
  /** A row of the reference tables for each sex that the target must suit. */
  | { readonly kind: "intake"; readonly rows: readonly (ReferenceIntake & { readonly stage: LifeStage })[] }
  /** A share of energy that should not be passed. */
  | { readonly kind: "limit"; readonly kcal: number; readonly share: number; readonly kcalPerGram: number }
) & { readonly assumptions: readonly string[] };

/** The working of one target; null where the eater has no target for the nutrient. */
export function explainTarget(profile: EaterProfile, nutrient: NutrientId): TargetWorking | null {
  const targets = targetsFor(profile);
  const body = completeBody(profile);
  const kcal = targets.energy.aim ?? 2000;
  const { assumptions } = targets;
  const known = { body, profile, assumptions };
  if (nutrient === "energy")
    return { ...known, kind: "energy", target: targets.energy, energy: explainEnergy(profile, body) };
  if (nutrient === "protein" || nutrient === "fat" || nutrient === "carbohydrate") {
    const target = targets[nutrient];
    const kcalPerGram = KCAL_PER_GRAM[nutrient];
    const ranges = macronutrientRanges(body.ageYears);
    return {
      ...known,
      kind: "macronutrient",
      target,
      kcal,
      kcalPerGram,
      share: ranges === null || target.aim === null ? null : (target.aim * kcalPerGram) / kcal,
      range: ranges?.[nutrient] ?? null,
      allowance:
        nutrient === "protein"
          ? {
              perKg: proteinPerKilogram(body.ageYears, body.pregnancy),
              weightKg: Math.max(...body.bodies.map((each) => each.weightKg)),
            }
          : null,
    };
  }
  const target = targets.micronutrients.find((one) => one.nutrient === nutrient);
  if (target === undefined) return null;
  if (nutrient === "saturatedFat")
    return { ...known, kind: "limit", target, kcal, share: 0.1, kcalPerGram: KCAL_PER_GRAM.fat };
  return {
    ...known,
    kind: "intake",
    target,
    rows: body.sexes.map((sex) => {
      const stage = lifeStageOf(body.ageYears, sex, body.pregnancy);
      return { ...referenceIntake(nutrient, stage), stage };
    }),
  };
}
