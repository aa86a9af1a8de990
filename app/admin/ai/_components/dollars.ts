import type { useFormatter } from "next-intl";

/** Millionths of a dollar as an amount; small ones with as many digits as they need. */
export function dollars(format: Pick<ReturnType<typeof useFormatter>, "number">, micros: number): string {
  const amount = micros / 1_000_000;
  const digits = amount === 0 || amount >= 1 ? 2 : amount >= 0.01 ? 3 : 5;
  return format.number(amount, {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  });
}
