import type { EaterProfile } from "./eater";
import { referenceBody, referenceWeight } from "./reference-body";

/** The body targets are computed for, what was assumed about it, and which sexes the figures must suit. */
export interface KnownBody {
  readonly ageYears: number;
  /** One entry when sex is known, both when it is not. */
  readonly sexes: readonly ("female" | "male")[];
  readonly bodies: readonly { readonly sex: "female" | "male"; readonly heightCm: number; readonly weightKg: number }[];
  readonly pregnancy: "none" | "pregnant" | "lactating";
  readonly assumptions: readonly string[];
}

function within(value: number | null, low: number, high: number): number | null {
  return value !== null && Number.isFinite(value) && value >= low && value <= high ? value : null;
}

/** Fills the gaps of a profile with the reference body of the life stage and says so, one sentence each. */
export function completeBody(profile: EaterProfile): KnownBody {
  const assumptions: string[] = [];
  const age = within(profile.ageYears, 0, 120);
  if (age === null) {
    assumptions.push(
      profile.ageYears === null
        ? "Age is not given: 30 years is assumed."
        : "The age given cannot be right: 30 years is assumed.",
    );
  }
  const ageYears = age ?? 30;

  let pregnancy = profile.pregnancy;
  let sex = profile.sex;
  if (pregnancy !== "none" && (sex === "male" || ageYears < 10 || ageYears > 60)) {
    assumptions.push("Pregnancy and lactation are left aside: they do not fit the sex or age given.");
    pregnancy = "none";
  }
  if (pregnancy !== "none") sex = "female";
  const sexes: readonly ("female" | "male")[] = sex === null ? ["female", "male"] : [sex];
  if (sex === null) {
    assumptions.push(
      "Sex is not given: energy is the middle of both, recommended amounts are the higher and limits the lower of the two.",
    );
  }

  const height = within(profile.heightCm, 30, 260);
  const weight = within(profile.weightKg, 1.5, 400);
  const state = (given: number | null): string => (given === null ? "is not given" : "given cannot be right");
  if (height === null) {
    assumptions.push(`Height ${state(profile.heightCm)}: the reference height of the life stage is used (IOM 2005).`);
  }
  if (weight === null) {
    assumptions.push(
      height === null
        ? `Weight ${state(profile.weightKg)}: the reference weight of the life stage is used (IOM 2005).`
        : `Weight ${state(profile.weightKg)}: the reference body mass index of the life stage is used (IOM 2005).`,
    );
  }
  const bodies = sexes.map((each) => {
    const heightCm = height ?? referenceBody(ageYears, each).heightCm;
    return { sex: each, heightCm, weightKg: weight ?? referenceWeight(heightCm, ageYears, each) };
  });
  return { ageYears, sexes, bodies, pregnancy, assumptions };
}
