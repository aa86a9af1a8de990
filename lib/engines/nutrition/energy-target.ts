import type { EaterProfile, Goal, Target } from "./eater";
import {
  ACTIVITY_FACTOR,
  type EnergyTerm,
  energyRequirement,
  LACTATION_KCAL,
  pregnancyRequirement,
  pregnancyTerms,
  requirementTerms,
  restingEnergy,
  restingTerms,
  sumOfTerms,
} from "./energy-requirement";
import type { KnownBody } from "./known-body";

/** Weeks of gestation assumed: the middle of the second and third trimester, for which the equation stands. */
const GESTATION_WEEKS = 27;

interface EnergyAim {
  readonly target: Target;
  readonly assumptions: readonly string[];
}

interface Requirement {
  readonly kcal: number;
  readonly source: string;
  readonly assumption: string | null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function requirement(body: KnownBody, activity: EaterProfile["activity"]): Requirement {
  const { ageYears, pregnancy } = body;
  const [first] = body.bodies;
  if (body.sexes.length > 1 && ageYears >= 19 && first !== undefined) {
    const resting = mean(body.bodies.map((each) => restingEnergy({ ...each, ageYears, sex: null })));
    return {
      kcal: resting * ACTIVITY_FACTOR[activity],
      source: "Mifflin-St Jeor 1990 × activity",
      assumption: "Energy is resting energy by Mifflin-St Jeor times activity, since the EER equations need the sex.",
    };
  }
  const bodies = body.bodies.map((each) => ({ ...each, ageYears, activity }));
  const source = "EER 2023 (NASEM)";
  if (pregnancy === "pregnant") {
    return {
      kcal: mean(bodies.map((each) => pregnancyRequirement(each, GESTATION_WEEKS))),
      source,
      assumption: `Week ${GESTATION_WEEKS} of pregnancy is assumed, and the weight given is taken as the weight before it.`,
    };
  }
  const ordinary = mean(bodies.map(energyRequirement));
  if (pregnancy === "lactating") {
    return {
      kcal: ordinary + LACTATION_KCAL,
      source,
      assumption: "Full breast-feeding in the first six months is assumed (400 kcal a day more).",
    };
  }
  return { kcal: ordinary, source, assumption: null };
}

/** kcal added or taken for a goal; adults only, never in pregnancy or lactation, never below resting energy. */
function adjusted(kcal: number, goal: Goal, body: KnownBody): { kcal: number; assumption: string | null } {
  if (goal === "maintain") return { kcal, assumption: null };
  if (body.ageYears < 19) {
    return { kcal, assumption: "Under 19 the energy for growth stays untouched: the goal does not change it." };
  }
  if (body.pregnancy !== "none") {
    return { kcal, assumption: "In pregnancy and lactation the goal does not change the energy." };
  }
  if (goal === "gain") return { kcal: kcal + Math.min(500, 0.15 * kcal), assumption: null };
  if (goal === "muscle") return { kcal: kcal + Math.min(300, 0.1 * kcal), assumption: null };
  const massIndex = mean(body.bodies.map((each) => each.weightKg / (each.heightCm / 100) ** 2));
  if (massIndex < 18.5) {
    return { kcal, assumption: "Body mass index is below 18.5: no energy is taken away for losing weight." };
  }
  const resting = mean(
    body.bodies.map((each) =>
      restingEnergy({ ...each, ageYears: body.ageYears, sex: body.sexes.length > 1 ? null : each.sex }),
    ),
  );
  const wanted = kcal - Math.min(500, 0.2 * kcal);
  if (wanted >= resting) return { kcal: wanted, assumption: null };
  return {
    kcal: Math.min(kcal, resting),
    assumption: "The deficit is cut short at resting energy (Mifflin-St Jeor 1990): less would not be safe.",
  };
}

/** Smallest energy this ever aims at: below it an equation has left the bodies it was made for. */
const FLOOR_KCAL = 300;

/** kcal a day for a completed body, its source, and the sentences on what was assumed. */
export function energyTarget(profile: EaterProfile, body: KnownBody): EnergyAim {
  const need = requirement(body, profile.activity);
  const change = adjusted(need.kcal, profile.goal, body);
  const assumptions = [need.assumption, change.assumption].filter((line) => line !== null);
  if (change.kcal < FLOOR_KCAL)
    assumptions.push("The body given lies outside the equations: a floor of 300 kcal is used.");
  return {
    target: {
      nutrient: "energy",
      aim: Math.round(Math.max(change.kcal, FLOOR_KCAL)),
      min: null,
      max: null,
      source: need.source,
    },
    assumptions,
  };
}

/** One equation solved for one sex: both stand side by side where the sex is unknown. */
export interface SolvedEquation {
  readonly sex: "female" | "male" | null;
  readonly terms: readonly EnergyTerm[];
  /** kcal a day. */
  readonly kcal: number;
}

export interface EnergyWorking {
  readonly equations: readonly SolvedEquation[];
  /** Mean of the equations. */
  readonly mean: number;
  /** What is done to the mean, in order, each with the kcal a day after it. */
  readonly steps: readonly {
    readonly kind: "activity" | "lactation" | "goal" | "floor";
    /** Times for activity, kcal more or less for the others. */
    readonly by: number;
    readonly kcal: number;
  }[];
}

/** How `energyTarget` comes to its aim, step by step with the eater's own figures; the last figure rounded is the aim. */
export function explainEnergy(profile: EaterProfile, body: KnownBody): EnergyWorking {
  const { ageYears, pregnancy } = body;
  const { activity } = profile;
  const isByResting = body.sexes.length > 1 && ageYears >= 19;
  const equations = body.bodies.map((each): SolvedEquation => {
    const whole = { ...each, ageYears, activity };
    const terms = isByResting
      ? restingTerms({ ...whole, sex: null })
      : pregnancy === "pregnant"
        ? pregnancyTerms(whole, GESTATION_WEEKS)
        : requirementTerms(whole);
    return { sex: isByResting ? null : each.sex, terms, kcal: sumOfTerms(terms) };
  });
  const average = mean(equations.map((each) => each.kcal));
  const need = requirement(body, activity).kcal;
  const wanted = adjusted(need, profile.goal, body).kcal;
  const aim = Math.max(wanted, FLOOR_KCAL);
  const steps: EnergyWorking["steps"][number][] = [];
  if (isByResting) steps.push({ kind: "activity", by: ACTIVITY_FACTOR[activity], kcal: need });
  else if (pregnancy === "lactating") steps.push({ kind: "lactation", by: LACTATION_KCAL, kcal: need });
  if (wanted !== need) steps.push({ kind: "goal", by: wanted - need, kcal: wanted });
  if (aim !== wanted) steps.push({ kind: "floor", by: aim - wanted, kcal: aim });
  return { equations, mean: average, steps };
}
