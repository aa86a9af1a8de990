/** A figure with the bounds it ordinarily lies in. */
export interface MoneyRange {
  readonly minor: number;
  readonly lowMinor: number;
  readonly highMinor: number;
}

/**
 * How far prices err together: a shop is cheap or dear in part of what it sells, the rest is each food's own. Our own
 * assumption; 1 would add all lows to one low, 0 would let errors cancel as if they were dice.
 */
const TOGETHER = 0.3;

/** The sum of figures whose errors hang together in part: narrower than the sum of all lows and of all highs. */
export function sumRanges(parts: readonly MoneyRange[]): MoneyRange {
  const minor = parts.reduce((sum, part) => sum + part.minor, 0);
  const below = spread(parts.map((part) => part.minor - part.lowMinor));
  const above = spread(parts.map((part) => part.highMinor - part.minor));
  return { minor, lowMinor: Math.max(0, minor - below), highMinor: minor + above };
}

function spread(errors: readonly number[]): number {
  const together = errors.reduce((sum, error) => sum + error, 0);
  const apart = errors.reduce((sum, error) => sum + error * error, 0);
  return Math.sqrt(TOGETHER * together * together + (1 - TOGETHER) * apart);
}
