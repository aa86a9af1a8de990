import type { ParsedLine } from "../line";
import { formatAmount, type MeasureSystem } from "./format-amount";
import { scaleLine } from "./scale-line";

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
  const density = { gramsPerMl: options.gramsPerMl ?? null };
  const main = formatAmount(scaled.quantity, scaled.unit, system, density);
  const second = scaled.secondAmount;
  const extra = second && formatAmount({ min: second.quantity, max: second.quantity }, second.unit, system);
  let amount = main;
  if (second?.plus && extra) amount = `${main} + ${extra}`;
  else if (second?.each && extra) amount = scaled.unit ? `${main} (${extra})` : `${main} × ${extra}`;
  const size = scaled.size ? `${scaled.size} ` : "";
  return {
    amount,
    name: `${size}${nameAsWritten(text, parsed.name)}`,
    preparation: scaled.preparation ?? "",
    note: scaled.note ?? "",
  };
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
