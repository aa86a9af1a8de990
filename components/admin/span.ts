type Unit = "millisecond" | "second" | "minute" | "hour" | "day";

/** A length of time in the unit people would say it in, rounded as they would. */
export function spanOf(ms: number): { readonly value: number; readonly unit: Unit } {
  if (ms < 1_000) return { value: Math.round(ms), unit: "millisecond" };
  if (ms < 60_000) return { value: rounded(ms / 1_000), unit: "second" };
  if (ms < 3_600_000) return { value: rounded(ms / 60_000), unit: "minute" };
  if (ms < 48 * 3_600_000) return { value: rounded(ms / 3_600_000), unit: "hour" };
  return { value: rounded(ms / 86_400_000), unit: "day" };
}

const rounded = (value: number): number => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
