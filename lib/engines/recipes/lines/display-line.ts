import type { ParsedLine } from "../line";
import { findUnit } from "../units";
import { type FormatOptions, formatAmount, isOfSystem, type MeasureSystem } from "./format-amount";
import { scaleLine } from "./scale-line";

/** What is left of "(about 6 ounces)" once the amount is taken. */
const DANGLING =
  /[\s,;:–—-]*(?:\b(?:about|approximately|approx|around|ca|circa|etwa|environ|plus|each)\.?)?[\s,;:–—-]*$/i;

/** The pieces of a line for a page; empty strings where there is nothing to show. */
export interface DisplayedLine {
  /** "1½ cups", "2 × 400 g tins", "" for "salt". */
  readonly amount: string;
  readonly name: string;
  readonly preparation: string;
  readonly note: string;
}

/**
 * A line as it is shown for `factor` times the recipe in the reader's system. A line whose name could not be read is
 * shown whole, as written.
 */
export function displayLine(
  text: string,
  parsed: ParsedLine,
  options: { factor: number; system: MeasureSystem | "as-written"; gramsPerMl?: number | null },
): DisplayedLine {
  if (parsed.name === "") return { amount: "", name: text.trim(), preparation: "", note: "" };
  const scaled = scaleLine(parsed, options.factor);
  const system = options.system === "as-written" ? ownSystem(parsed) : options.system;
  const amount = amountOf(scaled, system, { gramsPerMl: options.gramsPerMl ?? null });
  const size = scaled.size ? `${scaled.size} ` : "";
  return {
    amount,
    name: `${size}${nameAsWritten(text, parsed.name)}`,
    preparation: scaled.preparation ?? "",
    note: (scaled.note ?? "").replace(DANGLING, ""),
  };
}

/** The first amount with what the second says of it: a sum, the size of each piece, or the reader's own unit for it. */
function amountOf(line: ParsedLine, system: MeasureSystem, density: FormatOptions): string {
  const main = formatAmount(line.quantity, line.unit, system, density);
  const second = line.secondAmount;
  const extra = second && formatAmount({ min: second.quantity, max: second.quantity }, second.unit, system);
  if (!second || !extra) return main;
  if (second.plus) return `${main} + ${extra}`;
  const unit = line.unit === null ? null : findUnit(line.unit);
  if (second.each) return unit || line.unit ? `${main} (${extra})` : `${main} × ${extra}`;
  if (!unit || unit.dimension === "count") return main === "" ? extra : `${main} (${extra})`;
  const other = findUnit(second.unit);
  const isNearer =
    other && isOfSystem(other, system) && !isOfSystem(unit, system) && (unit.toBase > 50 || unit.dimension === "mass");
  return isNearer ? extra : main;
}

/** The parser drops the commas of a list; the page shows them again where the text has the words in one stretch. */
function nameAsWritten(text: string, name: string): string {
  const words = name.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length < 2 || words.length > 12) return name;
  return new RegExp(words.join("[,;]?\\s+"), "i").exec(text.slice(0, 1000))?.[0] ?? name;
}

/** The system the line was written in. */
function ownSystem(parsed: ParsedLine): MeasureSystem {
  return /^(?:(?:heaped|heaping|scant|level|rounded|generous)\s)?(?:cups?|c|oz|ozs?|ounces?|lbs?|pounds?|fl\.? ?oz|fluid ounces?|pints?|pt|quarts?|qt|gallons?|gal)\.?$/i.test(
    parsed.unit ?? "",
  )
    ? "us"
    : "metric";
}
