/** Hundredths of what a person typed as money ("2.49", "2,49", "1 200"); null where that is no price. */
export function minorOf(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s\p{Sc}]/gu, "")
    .replace(",", ".");
  if (!/^\d{1,7}(\.\d{0,2})?$/.test(plain)) return null;
  return Math.round(Number(plain) * 100);
}

/** Hundredths as a field shows them: "2.49". */
export const typedMoney = (minor: number): string => (minor / 100).toFixed(2);
