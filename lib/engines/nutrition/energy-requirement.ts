import type { ActivityLevel } from "./eater";

/** A body complete enough for an equation. Age in years, height in centimetres, weight in kilograms. */
export interface EnergyBody {
  readonly ageYears: number;
  readonly sex: "female" | "male";
  readonly heightCm: number;
  readonly weightKg: number;
  readonly activity: ActivityLevel;
}

/** kcal = constant + age × years + height × cm + weight × kg */
type Equation = readonly [constant: number, age: number, height: number, weight: number];
type ByActivity = Readonly<Record<ActivityLevel, Equation>>;

// National Academies 2023, Dietary Reference Intakes for Energy (doi 10.17226/26818), table S-1.
const MEN: ByActivity = {
  inactive: [753.07, -10.83, 6.5, 14.1],
  "low-active": [581.47, -10.83, 8.3, 14.94],
  active: [1004.82, -10.83, 6.52, 15.91],
  "very-active": [-517.88, -10.83, 15.61, 19.11],
};
const WOMEN: ByActivity = {
  inactive: [584.9, -7.01, 5.72, 11.71],
  "low-active": [575.77, -7.01, 6.6, 12.14],
  active: [710.25, -7.01, 6.54, 12.34],
  "very-active": [511.83, -7.01, 9.07, 12.56],
};
const BOYS: ByActivity = {
  inactive: [-447.51, 3.68, 13.01, 13.15],
  "low-active": [19.12, 3.68, 8.62, 20.28],
  active: [-388.19, 3.68, 12.66, 20.46],
  "very-active": [-671.75, 3.68, 15.38, 23.25],
};
const GIRLS: ByActivity = {
  inactive: [55.59, -22.25, 8.43, 17.07],
  "low-active": [-297.54, -22.25, 12.77, 14.73],
  active: [-189.55, -22.25, 11.74, 18.34],
  "very-active": [-709.59, -22.25, 18.22, 14.25],
};
const PREGNANT: ByActivity = {
  inactive: [1131.2, -2.04, 0.34, 12.15],
  "low-active": [693.35, -2.04, 5.73, 10.2],
  active: [-223.84, -2.04, 13.23, 8.15],
  "very-active": [-779.72, -2.04, 18.45, 8.73],
};
const INFANT_BOYS: Equation = [-716.45, -1, 17.82, 15.06];
const INFANT_GIRLS: Equation = [-69.15, 80, 2.65, 54.15];

/** One term of an equation, kcal a day: `factor` × `of`; a constant is of 1. */
export interface EnergyTerm {
  readonly part: "constant" | "age" | "height" | "weight" | "growth" | "gestation" | "deposition";
  readonly factor: number;
  readonly of: number;
}

const fixed = (part: EnergyTerm["part"], kcal: number): EnergyTerm => ({ part, factor: kcal, of: 1 });

type Body = Pick<EnergyBody, "ageYears" | "heightCm" | "weightKg">;

const terms = ([constant, age, height, weight]: Equation, body: Body): readonly EnergyTerm[] => [
  fixed("constant", constant),
  { part: "age", factor: age, of: body.ageYears },
  { part: "height", factor: height, of: body.heightCm },
  { part: "weight", factor: weight, of: body.weightKg },
];

export const sumOfTerms = (all: readonly EnergyTerm[]): number =>
  all.reduce((sum, { factor, of }) => sum + factor * of, 0);

/** Energy laid down in growth, kcal a day (same table). */
function growth(ageYears: number, sex: "female" | "male"): number {
  const boy = sex === "male";
  if (ageYears < 0.25) return boy ? 200 : 180;
  if (ageYears < 0.5) return boy ? 50 : 60;
  if (ageYears < 1) return 20;
  if (ageYears < 3) return boy ? 20 : 15;
  if (ageYears < 4) return boy ? 20 : 15;
  if (ageYears < 9) return 15;
  if (ageYears < 14) return boy ? 25 : 30;
  return 20;
}

/** Estimated Energy Requirement, kcal a day, of someone neither pregnant nor lactating (NASEM 2023). */
export const energyRequirement = (body: EnergyBody): number => sumOfTerms(requirementTerms(body));

/** The same, term by term. */
export function requirementTerms(body: EnergyBody): readonly EnergyTerm[] {
  const { ageYears, sex, activity } = body;
  if (ageYears >= 19) return terms((sex === "male" ? MEN : WOMEN)[activity], body);
  const equation =
    ageYears >= 3 ? (sex === "male" ? BOYS : GIRLS)[activity] : sex === "male" ? INFANT_BOYS : INFANT_GIRLS;
  return [...terms(equation, body), fixed("growth", growth(ageYears, sex))];
}

/**
 * Requirement in the second and third trimester, kcal a day, from the weight before pregnancy (NASEM 2023).
 * In the first trimester the ordinary requirement holds.
 */
export const pregnancyRequirement = (body: EnergyBody, gestationWeeks: number): number =>
  sumOfTerms(pregnancyTerms(body, gestationWeeks));

/** The same, term by term. */
export function pregnancyTerms(body: EnergyBody, gestationWeeks: number): readonly EnergyTerm[] {
  const massIndex = body.weightKg / (body.heightCm / 100) ** 2;
  const deposition = massIndex < 18.5 ? 300 : massIndex < 25 ? 200 : massIndex < 30 ? 150 : -50;
  return [
    ...terms(PREGNANT[body.activity], body),
    { part: "gestation", factor: 9.16, of: gestationWeeks },
    fixed("deposition", deposition),
  ];
}

/** What milk costs beyond the ordinary requirement, kcal a day: first half year, breast milk alone (540 − 140, NASEM 2023). */
export const LACTATION_KCAL = 400;

interface RestingBody {
  readonly ageYears: number;
  readonly sex: "female" | "male" | null;
  readonly heightCm: number;
  readonly weightKg: number;
}

/** Resting energy by Mifflin and St Jeor 1990 (doi 10.1093/ajcn/51.2.241), kcal a day; sex unknown takes the middle. */
export const restingEnergy = (body: RestingBody): number => sumOfTerms(restingTerms(body));

/** The same, term by term. */
export function restingTerms(body: RestingBody): readonly EnergyTerm[] {
  const constant = body.sex === "male" ? 5 : body.sex === "female" ? -161 : -78;
  return terms([constant, -5, 6.25, 10], body);
}

/**
 * Multiples of resting energy inside the adult activity bands of NASEM 2023 (below 1.53, to 1.68, to 1.85, above); for
 * the two open bands a value near their closed end, since few people live at the far one.
 */
export const ACTIVITY_FACTOR: Readonly<Record<ActivityLevel, number>> = {
  inactive: 1.4,
  "low-active": 1.6,
  active: 1.76,
  "very-active": 2.0,
};
