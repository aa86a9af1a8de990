import type { ParsedLine } from "../line";

/** A line for `factor` times as much. A second amount that each piece has stays. Factors that are not above 0 change nothing. */
export function scaleLine(parsed: ParsedLine, factor: number): ParsedLine {
  if (!Number.isFinite(factor) || factor <= 0) return parsed;
  const { quantity, secondAmount } = parsed;
  return {
    ...parsed,
    quantity: quantity && { min: quantity.min * factor, max: quantity.max * factor },
    secondAmount:
      secondAmount &&
      (secondAmount.each ? secondAmount : { ...secondAmount, quantity: secondAmount.quantity * factor }),
  };
}
