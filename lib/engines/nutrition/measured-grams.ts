import type { GramsMethod } from "./contract";

/** Grams of one measure (one cup, one clove, one piece): how found, and the working in words. */
export interface MeasuredGrams {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly method: GramsMethod;
  readonly working: string;
}

/** A number as people write it: at most three significant digits, no trailing zeros. */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return "?";
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

/** A measure known to within a share of itself. */
export function within(value: number, share: number, method: GramsMethod, working: string): MeasuredGrams {
  return { value, low: value * (1 - share), high: value * (1 + share), method, working };
}
