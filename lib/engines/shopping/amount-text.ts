import type { UnitSystem } from "./contract";
import { pluralOf, unitWord } from "./unit-words";

/** A number with at most `digits` decimals and no trailing zeros. */
export const numberText = (value: number, digits: number): string =>
  value === 0 || Math.abs(value) >= 0.5 * 10 ** -digits ? String(Number(value.toFixed(digits))) : `<${10 ** -digits}`;

/** "2 cups", "1 bunch", "3" — an amount as people write it. */
export function amountText(quantity: number, unit: string | null): string {
  const number = numberText(quantity, 2);
  if (unit === null) return number;
  const name = unitWord(unit);
  return `${number} ${quantity <= 1 ? name : pluralOf(name)}`;
}

/** A weight as a shopper reads it, rounded up to what a scale or a label shows: "400 g", "1.2 kg", "1 lb 2 oz". */
export function weightText(grams: number, system: UnitSystem): string {
  if (system === "us") {
    const ounces = grams / 28.349523125;
    if (ounces < 16) return `${numberText(ceilTo(ounces, ounces < 4 ? 0.25 : 0.5), 2)} oz`;
    const whole = Math.ceil(ounces - 1e-9);
    return whole % 16 === 0 ? `${whole / 16} lb` : `${Math.floor(whole / 16)} lb ${whole % 16} oz`;
  }
  if (grams >= 1000) return `${numberText(ceilTo(grams, 10) / 1000, 2)} kg`;
  return `${ceilTo(grams, grams < 20 ? 1 : 5)} g`;
}

/** A volume likewise: "400 ml", "1.5 l", "12 fl oz", "2 qt". */
export function volumeText(millilitres: number, system: UnitSystem): string {
  if (system === "us") {
    const fluidOunces = millilitres / 29.5735295625;
    if (fluidOunces < 32) return `${ceilTo(fluidOunces, 0.5)} fl oz`;
    return `${numberText(ceilTo(fluidOunces / 32, 0.25), 2)} qt`;
  }
  if (millilitres >= 1000) return `${numberText(ceilTo(millilitres, 10) / 1000, 2)} l`;
  return `${ceilTo(millilitres, millilitres < 20 ? 1 : 5)} ml`;
}

// Up, so that what is bought covers the need; the tiny slack keeps 0.3 / 0.1 from becoming 4 steps.
const ceilTo = (value: number, step: number): number => Math.ceil(value / step - 1e-9) * step;
