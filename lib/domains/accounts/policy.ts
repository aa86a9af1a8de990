import { ageInYears } from "@/lib/engines/nutrition/age";
import type { EaterProfile } from "@/lib/engines/nutrition/eater";

/** What targets are computed from, on a given day in the household's zone. */
export function profileOf(
  eater: Omit<EaterProfile, "ageYears"> & { readonly birthDate: string | null },
  today: string,
): EaterProfile {
  const { sex, heightCm, weightKg, activity, goal, pregnancy } = eater;
  return { ageYears: ageInYears(eater.birthDate, today), sex, heightCm, weightKg, activity, goal, pregnancy };
}

/** The plain date of a moment in a time zone. */
export function plainDate(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    moment,
  );
}
