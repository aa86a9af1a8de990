import { findUnit } from "@/lib/engines/recipes/units";

interface Amount {
  readonly quantity: number;
  readonly unit: string;
}

const FRACTIONS: Readonly<Record<string, string>> = { "½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅓": " 1/3", "⅔": " 2/3" };

function firstAmount(text: string): Amount | null {
  const plain = text.replace(/[½¼¾⅓⅔]/g, (glyph) => FRACTIONS[glyph] ?? glyph);
  const found = /(\d+(?:\.\d+)?)(?:\s+(\d)\s*\/\s*(\d)|\s*\/\s*(\d+))?[\s-]*(.*)/.exec(plain);
  if (found === null) return null;
  let quantity = Number(found[1]);
  if (found[2] !== undefined) quantity += Number(found[2]) / Number(found[3]);
  if (found[4] !== undefined) quantity /= Number(found[4]);
  return quantity > 0 ? { quantity, unit: found[5] ?? "" } : null;
}

const isShare = (unit: string): boolean => /^(of\b|batch|recipe)/.test(unit.trim());

/**
 * How many declared servings a published recipe makes, from its yield ("8 cups") and serving size ("1/2 cup"): the
 * declared energy is for one of them. Null when the yield has no number.
 */
export function declaredServings(yields: string, servingSize: string | undefined): number | null {
  const made = firstAmount(yields);
  if (made === null) return null;
  const whole = made.quantity * (/dozen/i.test(made.unit) ? 12 : 1);
  if (servingSize === undefined) return whole;
  const outOf = /\b1 of (\d+)/.exec(servingSize);
  if (outOf !== null) return Number(outOf[1]);
  const size = firstAmount(servingSize);
  if (size === null) return whole;
  if (isShare(size.unit) && size.quantity < 1) return 1 / size.quantity;
  const madeUnit = findUnit(made.unit);
  const sizeUnit = findUnit(size.unit);
  if (madeUnit?.dimension === "volume" && sizeUnit?.dimension === "volume") {
    return (whole * madeUnit.toBase) / (size.quantity * sizeUnit.toBase);
  }
  return whole;
}
