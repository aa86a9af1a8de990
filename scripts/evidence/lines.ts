import type { ParsedLine } from "@/lib/engines/recipes/line";
import { parseLine } from "@/lib/engines/recipes/lines/parse-line";
import { tokenise } from "@/lib/engines/recipes/lines/tokens";
import { bare, type LineCase, plainFractions, readCases, SOURCES } from "../lines/cases";

const words = (text: string | null) =>
  tokenise(plainFractions(text ?? ""))
    .filter((token) => token.kind !== "mark")
    .map((token) => bare(token.text))
    .filter((word) => word !== "");
const isEqual = (a: readonly string[], b: readonly string[]) => a.join(" ") === b.join(" ");

/** The first amount of the truth: `4-6` is a range, `1x` a one, `Two` a two, `10 #1$2` two amounts. */
function firstQuantity(truth: string): { min: number; max: number } | null {
  const [first] = truth.split(/\s+/).filter(Boolean);
  if (!first) return null;
  const parsed = parseLine(`${plainFractions(first.replace(/^([\d#].*)x$/, "$1"))} tbsp sugar`);
  return parsed.quantity;
}

function isQuantityRight(parsed: ParsedLine, truth: string): boolean {
  const wanted = firstQuantity(truth);
  if (!wanted || !parsed.quantity) return wanted === parsed.quantity;
  return Math.abs(wanted.min - parsed.quantity.min) < 0.01 && Math.abs(wanted.max - parsed.quantity.max) < 0.01;
}

/**
 * The truth writes all units in a row ("g oz tin" for 1 x 400g/14oz tin). Strict: the parser's unit is the first of
 * them. Plain: it may also be the last, the tin that the first amount counts, or none where the first amount counts
 * pieces (4 x 175g steaks).
 */
function isUnitRight(parsed: ParsedLine, line: LineCase, strict: boolean): boolean {
  const wanted = words(line.truth.unit);
  const found = words(parsed.unit);
  if (isEqual(found, wanted)) return true;
  const amounts = line.truth.quantity.split(/\s+/).filter(Boolean);
  if (amounts.length < 2) return false;
  if (found.length === 0) return !strict && amounts.length > wanted.length;
  const starts = isEqual(found, wanted.slice(0, found.length));
  return starts || (!strict && isEqual(found, wanted.slice(-found.length)));
}

interface Judged {
  readonly line: LineCase;
  readonly parsed: ParsedLine;
  readonly right: boolean;
  readonly strict: boolean;
}

function judge(line: LineCase): Judged {
  const parsed = parseLine(line.input);
  const base = isQuantityRight(parsed, line.truth.quantity) && isEqual(words(parsed.name), words(line.truth.name));
  return {
    line,
    parsed,
    right: base && isUnitRight(parsed, line, false),
    strict: base && isUnitRight(parsed, line, true),
  };
}

const percent = <T>(cases: readonly T[], isRight: (one: T) => boolean) =>
  Math.round((1000 * cases.filter(isRight).length) / Math.max(1, cases.length)) / 10;

/**
 * Share of development lines whose quantity, unit and name are all right, as percentages; prints the finer figures
 * and the ten worst. Empty where the development data are absent.
 */
export async function evidenceLines(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const source of SOURCES) {
    const cases = readCases(source);
    if (!cases) {
      console.error(`lines: no development lines of ${source} here, skipped`);
      continue;
    }
    const judged = cases.map(judge);
    const unseen = judged.filter((one) => one.line.heldOut);
    figures[`lines.${source}`] = percent(judged, (one) => one.right);
    figures[`lines.${source}.heldOut`] = percent(unseen, (one) => one.right);
    const note = (one: Judged) => words(`${one.line.truth.comment} ${one.line.truth.purpose}`).sort();
    console.error(
      `lines.${source}: ${figures[`lines.${source}`]} % of ${judged.length} lines; ${figures[`lines.${source}.heldOut`]} % of the ${unseen.length} never trained on` +
        ` (first unit only: ${percent(unseen, (one) => one.strict)} %); of these size ${percent(unseen, (one) => isEqual(words(one.parsed.size), words(one.line.truth.size)))} %,` +
        ` preparation ${percent(unseen, (one) => isEqual(words(one.parsed.preparation), words(one.line.truth.preparation)))} %,` +
        ` comment and purpose ${percent(unseen, (one) => isEqual(words(one.parsed.note).sort(), note(one)))} %`,
    );
    const worst = unseen.filter((one) => !one.right).sort((a, b) => b.parsed.confidence - a.parsed.confidence);
    for (const { line, parsed } of worst.slice(0, 10)) {
      const { quantity, unit, name } = line.truth;
      const amount = parsed.quantity ? `${parsed.quantity.min}–${parsed.quantity.max}` : "–";
      console.error(
        `  ${line.input}\n    wanted [${quantity}] [${unit}] [${name}]  got [${amount}] [${parsed.unit ?? ""}] [${parsed.name}]`,
      );
    }
  }
  return figures;
}
