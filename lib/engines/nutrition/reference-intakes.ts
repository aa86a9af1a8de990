import type { NutrientId } from "../foods/nutrients";
import { LIFE_STAGES, RECOMMENDED_INTAKES, UPPER_INTAKES } from "./reference-intakes.gen";

export type LifeStage = (typeof LIFE_STAGES)[number];

export interface ReferenceIntake {
  readonly nutrient: NutrientId;
  /** Recommended amount a day, in the nutrient's unit. */
  readonly recommended: number | null;
  readonly recommendedKind: "RDA" | "AI" | null;
  /** Most that food may bring a day; a sodium limit is a chronic disease risk reduction intake (CDRR). */
  readonly upper: number | null;
  readonly upperKind: "UL" | "CDRR" | null;
}

type Table = { readonly [N in NutrientId]?: { readonly kind: string; readonly values: readonly (number | null)[] } };
const RECOMMENDED: Table = RECOMMENDED_INTAKES;
const UPPER: Table = UPPER_INTAKES;

const INFANT_RDA: readonly NutrientId[] = ["iron", "zinc", "protein"];

/** Every infant value is an Adequate Intake, but for iron, zinc and protein from seven months. */
function recommendedKind(nutrient: NutrientId, stage: LifeStage, kind: string): "RDA" | "AI" {
  if (stage === "infant_0_6mo") return "AI";
  if (stage === "infant_7_12mo") return INFANT_RDA.includes(nutrient) ? "RDA" : "AI";
  return kind === "RDA" ? "RDA" : "AI";
}

/** The Dietary Reference Intakes of one nutrient for one life stage; null where the tables set none. */
export function referenceIntake(nutrient: NutrientId, stage: LifeStage): ReferenceIntake {
  const index = LIFE_STAGES.indexOf(stage);
  const row = RECOMMENDED[nutrient];
  const limit = UPPER[nutrient];
  const recommended = row?.values[index] ?? null;
  const upper = limit?.values[index] ?? null;
  return {
    nutrient,
    recommended,
    recommendedKind: row === undefined || recommended === null ? null : recommendedKind(nutrient, stage, row.kind),
    upper,
    upperKind: limit === undefined || upper === null ? null : limit.kind === "CDRR" ? "CDRR" : "UL",
  };
}

/** Nutrients that have a recommended or an upper intake, in the order of the tables. */
export const REFERENCE_NUTRIENTS: readonly NutrientId[] = [
  ...new Set([...Object.keys(RECOMMENDED_INTAKES), ...Object.keys(UPPER_INTAKES)]),
] as NutrientId[];

/** The life-stage group of an age in years. Pregnancy and lactation count for females of any age given. */
export function lifeStageOf(
  ageYears: number,
  sex: "female" | "male",
  pregnancy: "none" | "pregnant" | "lactating",
): LifeStage {
  if (sex === "female" && pregnancy !== "none") {
    const state = pregnancy === "pregnant" ? "pregnancy" : "lactation";
    if (ageYears < 19) return `${state}_14_18`;
    return ageYears < 31 ? `${state}_19_30` : `${state}_31_50`;
  }
  if (ageYears < 0.5) return "infant_0_6mo";
  if (ageYears < 1) return "infant_7_12mo";
  if (ageYears < 4) return "children_1_3";
  if (ageYears < 9) return "children_4_8";
  if (ageYears < 14) return `${sex}_9_13`;
  if (ageYears < 19) return `${sex}_14_18`;
  if (ageYears < 31) return `${sex}_19_30`;
  if (ageYears < 51) return `${sex}_31_50`;
  return ageYears < 71 ? `${sex}_51_70` : `${sex}_71_plus`;
}
