import type { ResolvedLine } from "../../nutrition/contract";
import { displayLine } from "../lines/display-line";
import type { MeasureSystem } from "../lines/format-amount";
import { kitchenNumber, scaleNumber } from "../lines/fractions";

/** A line for `factor` times as much, as a recipe would write it. */
export function scaledText(
  line: ResolvedLine,
  factor: number,
  system: MeasureSystem | "as-written" = "as-written",
): string {
  if ((factor === 1 && system === "as-written") || line.parsed.name === "") return line.text;
  const shown = displayLine(line.text, line.parsed, { factor, system, gramsPerMl: line.food?.gramsPerMl ?? null });
  if (shown.amount === "") return line.text;
  const tail = [shown.preparation, shown.note].filter((part) => part !== "").join(", ");
  const sized = /^(\S+) \(([^)]+)\)$/.exec(shown.amount);
  const head =
    sized !== null && line.parsed.unit === null
      ? `${sized[1]} ${sized[1] === "1" || /^[½¼¾⅓⅔]$/.test(sized[1] ?? "") ? shown.name : plural(shown.name)} (about ${sized[2]})`
      : `${shown.amount} ${shown.name}`;
  return head + (tail === "" ? "" : `, ${tail}`);
}

const AMOUNT =
  /(?<![\d°/.])(\d+(?:[.,]\d+)?|[¼½¾⅓⅔])\s?(g|kg|ml|l|litres?|tbsp|tablespoons?|tsp|teaspoons?|cups?)\b(?!\s*(?:pan|tin|dish|pot|bowl|mould|jug))/g;
const PARTS: Readonly<Record<string, number>> = { "¼": 0.25, "½": 0.5, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };

/** Amounts a step names ("250 ml of the water") for `factor` times as much. Times and temperatures stay. */
export function scaledStep(text: string, factor: number): string {
  if (factor === 1) return text;
  return text.replace(AMOUNT, (_whole, amount: string, unit: string) => {
    const value = (PARTS[amount] ?? Number(amount.replace(",", "."))) * factor;
    const isWeighed = /^(?:g|ml)$/.test(unit);
    return `${isWeighed ? scaleNumber(value) : kitchenNumber(value)} ${unit}`;
  });
}

const plural = (name: string) =>
  /(?:s|rice|fish|garlic|corn)$/.test(name)
    ? name
    : /(?:tomato|potato|mango|ch|sh|x)$/.test(name)
      ? `${name}es`
      : `${name.replace(/([^aeiou])y$/, "$1ie")}s`;
