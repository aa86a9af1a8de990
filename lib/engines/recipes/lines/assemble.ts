import type { ParsedLine } from "../line";
import { unitNamed } from "../units";
import { choicesOf } from "./alternatives";
import type { Label } from "./labels";
import type { Amount } from "./numbers";
import { type Token, wordAmount } from "./tokens";

interface WrittenAmount {
  amount: Amount | null;
  unit: string | null;
  times: boolean;
  /** Index of the quantity token. */
  at: number;
}

const OPTIONAL =
  /\b(?:optional(?:ly)?|if desired|if you like|optionnel(?:le)?s?|facultati\w+|nach belieben|wahlweise|opcional(?:es)?|facoltativ\w+|opzional\w+|opcjonaln\w+|optioneel|valfritt?)\b/i;
const EACH = /\b(?:each|apiece|je|jeweils|chacun\w*|cada|ciascun\w*|per stuk|vardera|styck|kazd\w+)\b/i;
const CONTAINER = new Set(["can", "jar", "bottle", "pack", "sachet", "bag", "box", "carton", "tub", "tube", "block"]);

/** Text of the tokens with this label: as written where they stand together, marks between runs dropped. */
function written(
  line: string,
  tokens: readonly Token[],
  labels: readonly Label[],
  wanted: readonly Label[],
  marks: boolean,
): string | null {
  const runs: string[] = [];
  let from = -1;
  let to = -1;
  const flush = () => {
    if (from >= 0) runs.push(line.slice(from, to));
    from = -1;
  };
  tokens.forEach((token, i) => {
    const label = labels[i];
    if (token.kind === "mark") {
      const joins = /^[-–—‑/&%+'’°."]$/.test(token.text) || marks;
      if (!joins || /^[()[\]]$/.test(token.text)) flush();
      return;
    }
    if (!label || !wanted.includes(label)) return flush();
    if (from < 0) from = token.start;
    to = token.end;
    if (tokens[i + 1]?.text === "%") to++;
  });
  flush();
  const text = runs
    .join(marks ? "; " : " ")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}

/** Puts a group of unit words where they belong: "ounce can" after "One 26" is 26 ounces, one can. */
function placeUnit(words: readonly string[], amounts: readonly WrittenAmount[], startsWith: WrittenAmount): void {
  const whole = words.join(" ");
  const firstOpen = amounts.find((amount) => amount.unit === null && amount !== startsWith);
  const last = words.at(-1);
  if (words.length > 1 && last && firstOpen && !unitNamed(whole)) {
    const head = words.slice(0, -1).join(" ");
    const measure = unitNamed(head);
    if (measure && unitNamed(last)?.dimension === "count") {
      startsWith.unit ??= head;
      firstOpen.unit = last;
      return;
    }
  }
  if (startsWith.unit === null) startsWith.unit = whole;
  else if (firstOpen) firstOpen.unit = whole;
}

function readAmounts(tokens: readonly Token[], labels: readonly Label[]): WrittenAmount[] {
  const amounts: WrittenAmount[] = [];
  let words: string[] = [];
  let open: WrittenAmount | null = null;
  const flush = () => {
    if (words.length === 0) return;
    if (!open) {
      open = { amount: null, unit: null, times: false, at: -1 };
      amounts.push(open);
    }
    placeUnit(words, amounts, open);
    words = [];
  };
  tokens.forEach((token, i) => {
    const label = labels[i];
    if (label === "unit" && token.kind !== "mark") {
      words.push(token.text);
      return;
    }
    if (label !== "quantity" || token.kind === "mark") {
      if (token.text !== "-" && token.text !== "." && token.text !== "‑") flush();
      return;
    }
    flush();
    const previous = tokens[i - 1];
    // "a dozen", "half a", "two dozen": the words multiply.
    const own = token.kind === "number" ? token.amount : wordAmount(token);
    if (open && token.kind === "word" && labels[i - 1] === "quantity" && previous && own && open.amount && !open.unit) {
      open.amount = { min: open.amount.min * own.min, max: open.amount.max * own.max };
      return;
    }
    open = { amount: own, unit: null, times: token.times, at: i };
    amounts.push(open);
  });
  flush();
  return amounts;
}

const isMeasure = (unit: string | null) => {
  const found = unit === null ? null : unitNamed(unit);
  return found !== null && found.dimension !== "count";
};

function secondOf(
  line: string,
  tokens: readonly Token[],
  amounts: readonly WrittenAmount[],
): ParsedLine["secondAmount"] {
  const [first, ...others] = amounts;
  if (!first?.amount) return null;
  const second = others.find(
    (other) => other.amount !== null && other.unit !== null && (isMeasure(first.unit) || isMeasure(other.unit)),
  );
  if (!second?.amount || second.unit === null) return null;
  const between = tokens.slice(first.at + 1, second.at);
  const adjacent = between.every((token) => token.kind === "mark");
  const container = first.unit === null ? null : unitNamed(first.unit);
  const each =
    first.times ||
    EACH.test(line) ||
    (adjacent && !isMeasure(first.unit)) ||
    (container !== null && CONTAINER.has(container.id));
  return { quantity: (second.amount.min + second.amount.max) / 2, unit: second.unit, each };
}

/** Builds the parsed line from its tokens and their labels. `line` is what the tokens were cut from. */
export function assemble(
  text: string,
  line: string,
  tokens: readonly Token[],
  labels: readonly Label[],
  confidence: number,
): ParsedLine {
  const amounts = readAmounts(tokens, labels);
  const first = amounts[0];
  const name = written(line, tokens, labels, ["name"], false);
  const preparation = written(line, tokens, labels, ["preparation"], false);
  const note = written(line, tokens, labels, ["comment", "purpose"], true);
  const choices = name === null ? [] : choicesOf(name);
  return {
    text,
    quantity: first?.amount ?? null,
    unit: first?.unit ?? null,
    size: written(line, tokens, labels, ["size"], false),
    name: name ?? "",
    preparation,
    note,
    optional: OPTIONAL.test(line),
    alternatives: choices.slice(1),
    secondAmount: secondOf(line, tokens, amounts),
    confidence: name === null ? 0 : confidence,
  };
}
