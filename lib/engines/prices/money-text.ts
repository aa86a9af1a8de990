/** Money as its country writes it, from hundredths: "$1.90", "€84.20", "¥420". Not a number gives an empty text. */
export function moneyText(minor: number, currency: string, options: { readonly isSigned?: boolean } = {}): string {
  if (!Number.isFinite(minor)) return "";
  // A true minus sign, and no "-0.00" for what rounds to nothing.
  const signed = options.isSigned === true ? ({ signDisplay: "exceptZero" } as const) : {};
  const text = new Intl.NumberFormat("en", { style: "currency", currency, ...signed }).format(
    Math.round(minor) === 0 ? 0 : minor / 100,
  );
  return text.replace("-", "−");
}

/** From here on an estimate is said in whole units: its cents would be made up. */
const WHOLE_FROM = 2_000;

/** An estimate, without a precision it does not have: "$1.90", "$84". */
export function estimateText(minor: number, currency: string): string {
  if (!Number.isFinite(minor)) return "";
  const isWhole = Math.abs(minor) >= WHOLE_FROM;
  return new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    ...(isWhole ? { maximumFractionDigits: 0, minimumFractionDigits: 0 } : {}),
  })
    .format(minor / 100)
    .replace("-", "−");
}
