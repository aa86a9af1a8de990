import type { useFormatter } from "next-intl";

/** Millionths of a dollar as an amount; small ones with as many digits as they need. */
export function dollars(format: Pick<ReturnType<typeof useFormatter>, "number">, micros: number): string {
  const amount = micros / 1_000_000;
  const isSmall = amount > 0 && amount < 1;
  return format.number(amount, {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: isSmall ? 3 : 2,
    maximumFractionDigits: !isSmall ? 2 : amount >= 0.01 ? 3 : 5,
  });
}
