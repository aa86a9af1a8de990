/** Parts a cook can measure, with the sign that shows them. */
const PARTS: readonly (readonly [value: number, sign: string])[] = [
  [0, ""],
  [1 / 8, "⅛"],
  [1 / 4, "¼"],
  [1 / 3, "⅓"],
  [3 / 8, "⅜"],
  [1 / 2, "½"],
  [5 / 8, "⅝"],
  [2 / 3, "⅔"],
  [3 / 4, "¾"],
  [7 / 8, "⅞"],
  [1, ""],
];

/** A number as a cook reads it: "1½", "⅓", "12"; above 10 to the nearest half, above 20 whole. Never "0" for more than nothing. */
export function kitchenNumber(value: number): string {
  if (!Number.isFinite(value) || value < 0) return "";
  if (value >= 20) return String(Math.round(value));
  const whole = Math.floor(value);
  const rest = value - whole;
  const choices = whole >= 10 ? PARTS.filter(([part]) => part * 2 === Math.round(part * 2)) : PARTS;
  let best = choices[0];
  for (const choice of choices) {
    if (best === undefined || Math.abs(choice[0] - rest) < Math.abs(best[0] - rest)) best = choice;
  }
  const [part, sign] = best ?? [0, ""];
  if (part === 1) return String(whole + 1);
  if (whole === 0) return sign === "" ? (value === 0 ? "0" : "⅛") : sign;
  return `${whole}${sign}`;
}

/** A line with its fractions as signs: "1 1/2 cups" is "1½ cups". What is no kitchen fraction, such as 24/7, stays. */
export function withFractionSigns(text: string): string {
  return text.replace(
    /(?<![\d/.,])(?:(\d+)\s+)?(\d\/\d)(?![\d/])/g,
    (written, whole: string | undefined, part: string) => {
      const [above = 0, below = 0] = part.split("/").map(Number);
      const sign = PARTS.find(([value]) => value === above / below)?.[1] ?? "";
      return sign === "" ? written : `${whole ?? ""}${sign}`;
    },
  );
}

/** Grams and millilitres as a scale shows them: 1.5, 12, 85, 430, 1250; finer when there is less of it. */
export function scaleNumber(value: number): string {
  if (!Number.isFinite(value) || value < 0) return "";
  const step = value < 3 ? 0.1 : value < 10 ? 0.5 : value < 50 ? 1 : value < 500 ? 5 : 10;
  return trimmed(Math.max(value > 0 ? step : 0, Math.round(value / step) * step), 1);
}

/** At most `digits` decimals and no trailing zeros. */
export function trimmed(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
