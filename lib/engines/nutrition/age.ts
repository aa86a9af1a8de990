/** Full years and their fraction from a birth date to a day, both plain dates; null when the birth date is unknown or later. */
export function ageInYears(birthDate: string | null, today: string): number | null {
  if (birthDate === null) return null;
  const days = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${birthDate}T00:00:00Z`)) / 86_400_000;
  return Number.isFinite(days) && days >= 0 ? days / 365.2425 : null;
}
