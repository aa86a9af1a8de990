import { convertAmount, findUnit, inNumber, type Unit, unitById } from "../units";
import { kitchenNumber, scaleNumber, trimmed } from "./fractions";

/** How amounts are shown: weights and litres, or cups and ounces. */
export type MeasureSystem = "metric" | "us";

export interface FormatOptions {
  /** Grams in a millilitre of the food: lets cups become grams and grams cups. */
  readonly gramsPerMl?: number | null;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

const METRIC = new Set([
  "mg",
  "g",
  "dag",
  "hg",
  "kg",
  "ml",
  "cl",
  "dl",
  "l",
  "pfund",
  "metric tbsp",
  "metric tsp",
  "krm",
  "metric cup",
  "szklanka",
]);
const SPOONS = new Set([
  "tbsp",
  "tsp",
  "metric tbsp",
  "metric tsp",
  "dessertspoon",
  "pinch",
  "dash",
  "drop",
  "splash",
  "krm",
]);
const IMPERIAL = new Set(["oz", "lb", "stone", "fl oz", "cup", "pint", "quart", "gallon", "gill", "bushel", "peck"]);
const SHORT: Readonly<Record<string, string>> = { "metric tbsp": "tbsp", "metric tsp": "tsp" };
const PLURAL_OF = new Set(["cup", "pint", "quart", "gallon"]);

function span(range: Range, write: (value: number) => string): string {
  const [low, high] = [write(range.min), write(range.max)];
  return low === high ? low : `${low}–${high}`;
}

const times = (range: Range, factor: number): Range => ({ min: range.min * factor, max: range.max * factor });

function metricMass(grams: Range): string {
  if (grams.max >= 1000) return `${span(times(grams, 1 / 1000), (kilos) => trimmed(kilos, kilos < 10 ? 2 : 1))} kg`;
  return `${span(grams, scaleNumber)} g`;
}

function metricVolume(ml: Range): string {
  if (ml.max >= 1000) return `${span(times(ml, 1 / 1000), (litres) => trimmed(litres, litres < 10 ? 2 : 1))} l`;
  return `${span(ml, scaleNumber)} ml`;
}

function usMass(grams: Range): string {
  const ounces = times(grams, 1 / 28.349523125);
  if (ounces.max >= 16) return `${span(times(ounces, 1 / 16), kitchenNumber)} lb`;
  return `${span(ounces, kitchenNumber)} oz`;
}

function usVolume(ml: Range): string {
  const size = (id: string) => unitById(id)?.toBase ?? 1;
  // A quarter cup is the smallest cup measure; three teaspoons are a tablespoon.
  if (ml.max >= size("quart") * 2) return counted(times(ml, 1 / size("quart")), "quart");
  if (ml.max >= size("cup") * 0.24) return counted(times(ml, 1 / size("cup")), "cup");
  if (ml.max >= size("tbsp") * 0.9) return `${span(times(ml, 1 / size("tbsp")), kitchenNumber)} tbsp`;
  return `${span(times(ml, 1 / size("tsp")), kitchenNumber)} tsp`;
}

function counted(range: Range, unit: string): string {
  return `${span(range, kitchenNumber)} ${range.max > 1 ? `${unit}s` : unit}`;
}

/** Whether it is about a whole, half, third or quarter: what cup measures hold. */
const isCupPart = (cups: number) => [3, 4].some((parts) => Math.abs(cups * parts - Math.round(cups * parts)) < 0.05);

/** More spoons than anyone counts become the next measure: 8 tbsp are half a cup. */
function spoons(range: Range, unit: Unit, system: MeasureSystem): string {
  const ml = times(range, unit.toBase);
  if (ml.max >= 59 && system === "us" && (ml.max > 130 || isCupPart(ml.max / 236.5882365))) return usVolume(ml);
  if (ml.max >= 90 && system === "metric") return metricVolume(ml);
  const isTeaspoon = unit.id === "tsp" || unit.id === "metric tsp";
  if (isTeaspoon && range.max >= 3 && Number.isInteger(range.max / 3))
    return `${span(times(range, 1 / 3), kitchenNumber)} tbsp`;
  return `${span(range, kitchenNumber)} ${SHORT[unit.id] ?? unit.id}`;
}

/** Whether a unit belongs to the system, so that it needs no conversion there. */
export function isOfSystem(unit: Unit, system: MeasureSystem): boolean {
  return system === "metric" ? METRIC.has(unit.id) : IMPERIAL.has(unit.id);
}

/**
 * An amount as a page shows it: "1½ cups" (us) or "355 ml" (metric), "2 large cloves", "3". Units of the other system
 * are converted, spoons and counted things stay as they are written. Empty where the amount is null.
 */
export function formatAmount(
  quantity: Range | null,
  unitText: string | null,
  system: MeasureSystem,
  options: FormatOptions = {},
): string {
  if (!quantity || !Number.isFinite(quantity.min) || !Number.isFinite(quantity.max))
    return quantity ? "" : (unitText ?? "");
  const unit = unitText === null ? null : findUnit(unitText);
  if (!unit || unitText === null) return [span(quantity, kitchenNumber), unitText].filter(Boolean).join(" ");
  if (unit.dimension === "count") return `${span(quantity, kitchenNumber)} ${inNumber(unitText, quantity.max)}`;
  if (SPOONS.has(unit.id)) {
    return unit.toBase < 1 ? `${span(quantity, kitchenNumber)} ${unitText}` : spoons(quantity, unit, system);
  }
  const base = times(quantity, unit.toBase);
  const isOwn = isOfSystem(unit, system);
  if (!isOwn && !METRIC.has(unit.id) && !IMPERIAL.has(unit.id)) return `${span(quantity, kitchenNumber)} ${unitText}`;
  if (unit.dimension === "mass") return system === "metric" ? metricMass(base) : usMass(base);
  const grams = options.gramsPerMl
    ? convertAmount(1, unit, { id: "g", dimension: "mass", toBase: 1 }, options.gramsPerMl)
    : null;
  // A cup of flour is a matter of weight to a metric cook; milk and oil (about 1 g a millilitre) stay millilitres.
  const isDry = options.gramsPerMl !== null && options.gramsPerMl !== undefined && options.gramsPerMl < 0.85;
  if (system === "metric" && !isOwn && grams !== null && isDry) return metricMass(times(quantity, grams));
  if (system === "metric") return metricVolume(base);
  if (PLURAL_OF.has(unit.id) && base.max < 3800) return counted(quantity, unit.id);
  return usVolume(base);
}
