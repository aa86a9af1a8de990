import type { ParsedLine } from "../recipes/line";
import { findUnit, type Unit, unitById, unitNamed } from "../recipes/units";

export interface StatedAmount {
  readonly count: { readonly min: number; readonly max: number };
  readonly unit: Unit | null;
  /** The unit as written; empty for counted things. */
  readonly unitText: string;
  /** A better known amount beside it: of each ("2 (400 g) tins") or of all ("1 cup (120 g)"). */
  readonly content: { readonly quantity: number; readonly unit: Unit; readonly each: boolean } | null;
  /** An amount that comes on top ("1 cup plus 2 tablespoons"). */
  readonly added: { readonly quantity: number; readonly unit: Unit } | null;
}

/** Kitchen words for amounts that are no units of any table, by the unit they come nearest to. */
const LOOSE_UNITS: readonly (readonly [pattern: RegExp, unit: Unit])[] = [
  [/^(inch(es)?|in|cm|(big )?lump|thumb\S*|fingers?)\b/i, { id: "inch", dimension: "count", toBase: 1 }],
  [/\bbranch(es)?$/i, { id: "sprig", dimension: "count", toBase: 1 }],
  [/\b(pods?|spears?|nests?)$/i, { id: "piece", dimension: "count", toBase: 1 }],
  [/\bbundles?$/i, { id: "bunch", dimension: "count", toBase: 1 }],
  [/\bsleeves?$/i, { id: "pack", dimension: "count", toBase: 1 }],
  [/\bshakes?$/i, { id: "dash", dimension: "volume", toBase: 0.62 }],
  [/\bladle(ful)?s?$/i, { id: "ladle", dimension: "volume", toBase: 100 }],
  [/\bteacups?(ful)?$/i, { id: "teacup", dimension: "volume", toBase: 180 }],
];

/** The unit a text names, or null; an inch of ginger is a measure of length, which the unit table does not have. */
function unitOf(text: string | null): Unit | null {
  if (text === null) return null;
  const loose = LOOSE_UNITS.find(([pattern]) => pattern.test(text.trim()));
  if (loose !== undefined) return loose[1];
  // "400 g can", "28 ounce can": one can of that weight, not 400 cans.
  const first = unitNamed(text.trim().split(/[\s-]+/)[0] ?? "");
  return first?.dimension === "mass" || first?.id === "ml" || first?.id === "l" ? first : findUnit(text);
}

/** "Un filet d'huile" is poured, "un filet de saumon" is cut. */
function pouredUnit(parsed: ParsedLine): Unit | null {
  if (
    !/^filets?$/i.test(parsed.unit ?? "") ||
    !/^(?:huile|vinaigre|miel|sirop|citron|jus|lait|crème)/i.test(parsed.name)
  )
    return null;
  return unitById("splash");
}

const usable = (value: number): boolean => Number.isFinite(value) && value > 0;

/** A weight somewhere in the brackets of a line ("(about 8 ounces)"), which the parser left in the note. */
const WEIGHT_IN_NOTE =
  /(?<![\d./])(\d{1,5}(?:[.,]\d{1,2})?)\s*-?\s*(g|gr|grams?|kg|oz|ounces?|lbs?|pounds?)\b(?!\s*(?:each|fat|protein|carb))/i;

function weightInNote(parsed: ParsedLine): { quantity: number; unit: Unit } | null {
  const text = `${parsed.note ?? ""} ; ${parsed.preparation ?? ""}`.slice(0, 400);
  const found = WEIGHT_IN_NOTE.exec(text);
  if (found === null) return null;
  const unit = unitOf(found[2] ?? null);
  const quantity = Number((found[1] ?? "").replace(",", "."));
  return unit === null || !usable(quantity) ? null : { quantity, unit };
}

/** A plus between two amounts; not the "plus more for dusting" that names no second amount. */
function comesOnTop(parsed: ParsedLine): boolean {
  return parsed.secondAmount?.plus === true || /^[^(,;]{0,40}?\w\s*(?:\+|\bplus\b)\s*[\d½¼¾⅓⅔⅛]/.test(parsed.text);
}

/** What a line says about how much, or null when it says nothing usable. A unit alone ("pinch of salt") counts as one. */
export function statedAmount(parsed: ParsedLine): StatedAmount | null {
  const unit = pouredUnit(parsed) ?? unitOf(parsed.unit);
  const second = parsed.secondAmount;
  const secondUnit = second === null ? null : unitOf(second.unit);
  const usableSecond =
    second !== null && secondUnit !== null && usable(second.quantity)
      ? { quantity: second.quantity, unit: secondUnit, each: second.each }
      : null;
  let count = parsed.quantity;
  if (count === null || !usable(count.min) || !usable(count.max)) {
    // "Pinch of salt" is one pinch; "1/0 cups" has a figure that is no amount.
    const bareUnit = parsed.unit !== null && parsed.quantity === null && !/\d/.test(parsed.text);
    if (!bareUnit && usableSecond === null) return null;
    count = { min: 1, max: 1 };
  }
  const ordered = { min: Math.min(count.min, count.max), max: Math.max(count.min, count.max) };
  const isAdded = usableSecond !== null && parsed.quantity !== null && comesOnTop(parsed);
  const added = isAdded ? usableSecond : null;
  const base = { count: ordered, unit, unitText: parsed.unit ?? "", added };
  if (isAdded) return { ...base, content: null };
  if (unit?.dimension === "mass") return { ...base, content: null };
  if (usableSecond !== null && usableSecond.unit.dimension === "mass") return { ...base, content: usableSecond };
  const noted = weightInNote(parsed);
  if (noted !== null) return { ...base, content: { ...noted, each: false } };
  // A volume says more than a count ("1 can (398 ml)"), not more than another volume.
  if (usableSecond?.unit.dimension === "volume" && unit?.dimension !== "volume")
    return { ...base, content: usableSecond };
  return { ...base, content: null };
}
