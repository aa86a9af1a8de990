import type { Food, FoodTable } from "../foods/food";
import type { ParsedLine } from "../recipes/line";
import { type Unit, unitNamed } from "../recipes/units";
import { borrowMeasure } from "./borrowed-measure";
import type { GramsMethod, OmissionReason, Range } from "./contract";
import { countedUnitGrams, generalPortion, isCut, pieceGrams } from "./count-grams";
import { wordsOf } from "./line-words";
import { type MeasuredGrams, shortNumber, within } from "./measured-grams";
import { statedAmount } from "./stated-amount";
import { volumeGrams } from "./volume-grams";

export interface LineGrams {
  readonly grams: Range;
  readonly method: GramsMethod;
  readonly working: string;
}

/** Nobody cooks with more than this; a larger amount is a slip, not a recipe. */
const MOST_GRAMS = 1_000_000;

/** What the food's own measures give; where only a general figure is left, relatives in the table know better. */
function oneOf(
  food: Food,
  table: FoodTable,
  unit: Unit | null,
  size: string | null,
  words: ReadonlySet<string>,
): MeasuredGrams | null {
  const own = ownMeasure(food, unit, size, words);
  if (own !== null && own.method !== "generic") return own;
  if (unit !== null && PACKS.includes(unit.id)) return own;
  return borrowMeasure(table, food, (relative) => ownMeasure(relative, unit, size, words)) ?? own;
}

/** How much a pack holds is the maker's choice: relatives tell nothing. Heads and inches have better general rules. */
const PACKS = ["can", "jar", "bottle", "pack", "bag", "box", "carton", "tub", "tube", "head", "inch", "serving"];

const PARTS = /^(leg|breast|thigh|wing|drumstick|cheek|chop|steak|fillet|piece|cutlet|medallion|escalope)$/;
/** No single portion of meat or fish weighs more, in grams; a joint or a whole bird does. */
const LARGEST_PART = 500;

/** "4 duck legs" are no four ducks: where the measure is of the whole animal, the general portion is meant. */
function asPart(food: Food, parsed: ParsedLine, grams: MeasuredGrams | null): MeasuredGrams | null {
  if (grams === null || grams.value <= LARGEST_PART || !isCut(food)) return grams;
  return wordsOf(parsed.name).some((word) => PARTS.test(word)) ? generalPortion(food) : grams;
}

/** "16 lettuce leaves": the unit may stand as the last word of the name. */
function unitInName(parsed: ParsedLine): Unit | null {
  const last = parsed.name.trim().split(/\s+/).at(-1) ?? "";
  const unit = last === parsed.name.trim() ? null : unitNamed(last);
  return unit?.dimension === "count" && NAME_UNITS.includes(unit.id) ? unit : null;
}

const NAME_UNITS = [
  "leaf",
  "sprig",
  "slice",
  "wedge",
  "stalk",
  "strip",
  "cube",
  "fillet",
  "ear",
  "ball",
  "loaf",
  "sheet",
];

/** Grams of one unit by its own kind: weight, volume, or count. */
function ownMeasure(
  food: Food,
  unit: Unit | null,
  size: string | null,
  words: ReadonlySet<string>,
): MeasuredGrams | null {
  if (unit === null) return pieceGrams(food, size, words);
  if (unit.dimension === "mass") return within(unit.toBase, 0.01, "weight", `${shortNumber(unit.toBase)} g`);
  if (unit.dimension === "volume") return volumeGrams(food, unit, words);
  return countedUnitGrams(food, unit.id, size, words);
}

function times(
  count: { min: number; max: number },
  one: MeasuredGrams,
  unit: Unit | null,
  unitText: string,
): LineGrams {
  const factor = unit !== null && unit.dimension === "count" ? unit.toBase : 1;
  const value = ((count.min + count.max) / 2) * factor * one.value;
  const amount =
    count.min === count.max ? shortNumber(count.min) : `${shortNumber(count.min)}–${shortNumber(count.max)}`;
  const named = unitText === "" ? amount : `${amount} ${unitText}`;
  const plain = one.method === "weight" && unit?.id === "g";
  return {
    grams: { value, low: count.min * factor * one.low, high: count.max * factor * one.high },
    method: one.method,
    working: plain ? `${amount} g` : `${named} × ${one.working}`,
  };
}

/**
 * Grams of a food that a parsed line asks for. A weight in the line wins over any measure ("1 cup (120 g)",
 * "2 (400 g) tins"), a stated volume over a count of tins. `no-amount` when the line names none, `no-size` when its
 * unit or piece has no known weight.
 */
export function lineGrams(parsed: ParsedLine, food: Food, table: FoodTable): LineGrams | OmissionReason {
  const stated = statedAmount(parsed);
  if (stated === null) return "no-amount";
  const words = new Set(
    wordsOf(`${parsed.size ?? ""} ${parsed.name} ${parsed.preparation ?? ""} ${parsed.note ?? ""}`),
  );
  const { count, unit, unitText, content, added } = stated;
  if (content !== null) {
    const one = oneOf(food, table, content.unit, null, words);
    if (one !== null) {
      const each = content.each ? count : { min: 1, max: 1 };
      const inner = times({ min: content.quantity, max: content.quantity }, one, content.unit, content.unit.id);
      const scaled: LineGrams = {
        grams: {
          value: ((each.min + each.max) / 2) * inner.grams.value,
          low: each.min * inner.grams.low,
          high: each.max * inner.grams.high,
        },
        method: inner.method,
        working: content.each ? `${shortNumber((each.min + each.max) / 2)} × ${inner.working}` : inner.working,
      };
      return checked(scaled);
    }
  }
  if (unitText !== "" && unit === null) return "no-size";
  const inName = unit === null ? unitInName(parsed) : null;
  const asNamed = inName === null ? null : oneOf(food, table, inName, parsed.size, words);
  const one = asNamed ?? asPart(food, parsed, oneOf(food, table, unit, parsed.size, words));
  if (one === null) return "no-size";
  const first = times(count, one, unit, unitText);
  const more = added === null ? null : oneOf(food, table, added.unit, null, words);
  if (added === null || more === null) return checked(first);
  return checked(sum(first, times({ min: added.quantity, max: added.quantity }, more, added.unit, added.unit.id)));
}

function sum(a: LineGrams, b: LineGrams): LineGrams {
  return {
    grams: { value: a.grams.value + b.grams.value, low: a.grams.low + b.grams.low, high: a.grams.high + b.grams.high },
    method: a.method,
    working: `${a.working} + ${b.working}`,
  };
}

function checked(result: LineGrams): LineGrams | OmissionReason {
  const { value, low, high } = result.grams;
  if (![value, low, high].every(Number.isFinite) || value <= 0 || value > MOST_GRAMS) return "no-amount";
  return { ...result, grams: { value, low: Math.max(0, Math.min(low, value)), high: Math.max(high, value) } };
}
