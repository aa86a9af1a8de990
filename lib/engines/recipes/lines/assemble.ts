import type { ParsedLine } from "../line";
import { findUnit, unitNamed } from "../units";
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

/** Marks that do not part a name: "half-and-half", "salt & pepper", "and/or". */
const JOINING = /^[-–—‑/&%+'’°."]$/;
const BRACKET = /^[()[\]]$/;

/** Text of the tokens with this label: as written where they stand together, marks between runs dropped. */
function written(
  line: string,
  tokens: readonly Token[],
  labels: readonly Label[],
  wanted: readonly Label[],
  marks: boolean,
): string | null {
  const separator = marks ? ", " : " ";
  let text = "";
  let from = -1;
  let to = -1;
  // One step past the end closes the last run.
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const goesOn = token?.kind === "mark" ? (marks ? !BRACKET.test(token.text) : JOINING.test(token.text)) : false;
    if (token && token.kind !== "mark" && wanted.includes(labels[i] as Label)) {
      if (from < 0) from = token.start;
      to = tokens[i + 1]?.text === "%" ? token.end + 1 : token.end;
    } else if (!goesOn && from >= 0) {
      text += (text === "" ? "" : separator) + line.slice(from, to);
      from = -1;
    }
  }
  return text === "" ? null : text;
}

/** Puts a group of unit words where they belong: "ounce can" after "One 26" is 26 ounces, one can. */
function placeUnit(words: readonly string[], amounts: readonly WrittenAmount[], open: WrittenAmount): void {
  const whole = words.join(" ");
  const earlier = amounts.find((amount) => amount.unit === null && amount !== open && amount.amount !== null);
  const last = words.at(-1);
  const head = words.slice(0, -1).join(" ");
  const measure = head === "" || unitNamed(whole) ? null : unitNamed(head);
  if (measure && last && unitNamed(last)?.dimension === "count" && (earlier || measure.dimension !== "count")) {
    // "400 g tin" alone is 400 grams of it.
    open.unit ??= head;
    if (earlier) earlier.unit = last;
    return;
  }
  if (open.unit === null) open.unit = whole;
  else if (earlier) earlier.unit = whole;
  // "3 medium garlic cloves": the measure comes after the name, its size before it.
  else if (!findUnit(open.unit) && findUnit(whole)) open.unit = `${open.unit} ${whole}`;
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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const label = labels[i];
    if (label === "unit" && token.kind !== "mark") {
      words.push(token.text);
      continue;
    }
    if (label !== "quantity" || token.kind === "mark") {
      if (!/^[-.‑–]$/.test(token.text)) flush();
      continue;
    }
    const own = token.kind === "number" ? token.amount : wordAmount(token);
    // "Scant 1 tablespoon": what stands before the number belongs to the measure after it.
    if (open !== null || words.every((word) => findUnit(word) !== null)) flush();
    // "half a dozen", "two dozen": the words multiply.
    const current = open as WrittenAmount | null;
    if (current?.amount && own && token.kind === "word" && !current.unit && isNext(tokens, labels, i)) {
      current.amount = { min: current.amount.min * own.min, max: current.amount.max * own.max };
      continue;
    }
    open = { amount: own, unit: null, times: token.times, at: i };
    amounts.push(open);
  }
  flush();
  return amounts;
}

/** Whether a quantity stands right before this one, an article between them at most. */
function isNext(tokens: readonly Token[], labels: readonly Label[], i: number): boolean {
  if (labels[i - 1] === "quantity") return true;
  return labels[i - 2] === "quantity" && tokens[i - 1]?.folded === "a";
}

const isMeasure = (unit: string | null) => {
  const found = unit === null ? null : findUnit(unit);
  return found !== null && found.dimension !== "count";
};

function secondOf(
  line: string,
  tokens: readonly Token[],
  amounts: readonly WrittenAmount[],
): ParsedLine["secondAmount"] {
  const [first, ...others] = amounts;
  if (!first || others.length === 0) return null;
  const second = others.find(
    (other) => other.amount !== null && other.unit !== null && (isMeasure(first.unit) || isMeasure(other.unit)),
  );
  if (!second?.amount || second.unit === null) return null;
  const between = tokens.slice(first.at + 1, second.at);
  const adjacent = between.every((token) => token.kind === "mark");
  const container = first.unit === null ? null : findUnit(first.unit);
  const each =
    first.times ||
    (adjacent && !isMeasure(first.unit)) ||
    (container !== null && CONTAINER.has(container.id)) ||
    EACH.test(line);
  const amount = { quantity: (second.amount.min + second.amount.max) / 2, unit: second.unit, each };
  return isSum(first, second, between) ? { ...amount, plus: true } : amount;
}

const SUM_WORD = /^(?:plus|and|\+|&|und|et|y|e|en|och|i)$/;

/** "2 lb 5 oz", "2 tablespoons plus 1 teaspoon": the second adds to the first; "1 kg/2 lb" says the same twice. */
function isSum(first: WrittenAmount, second: WrittenAmount, between: readonly Token[]): boolean {
  if (!first.amount || !second.amount || first.unit === null || second.unit === null) return false;
  const [a, b] = [findUnit(first.unit), findUnit(second.unit)];
  if (!a || !b || a.dimension === "count" || a.dimension !== b.dimension) return false;
  if (second.amount.max * b.toBase >= first.amount.max * a.toBase) return false;
  if (SUM_WORD.test(between.at(-1)?.folded ?? "")) return true;
  return (
    a.toBase > b.toBase &&
    between.length === first.unit.split(" ").length &&
    between.every((token) => token.kind === "word")
  );
}

/** Linking words that other languages put between measure and name: "200 g de farine", "d'huile". */
const PARTICLE =
  /^(?:de la |de l['’]|de los |de las |de |du |des |d['’]|di |del |della |dell['’]|degli |van |av |do |da |dos )(?=\S)/i;
/** What is left of the quotes around a grade of flour. */
const GRADE_QUOTE = /(?<=(?:^|\s)0{2,4})["'’”](?=\s)/;
const EMPTY_NOTE = /^(?:an?|of|the|an? of|the of|[;, ]+)+$/i;

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
  const stated = written(line, tokens, labels, ["name"], false);
  const unquoted = stated?.replace(GRADE_QUOTE, "") ?? null;
  const name = unquoted !== null && first ? unquoted.replace(PARTICLE, "") : unquoted;
  const preparation = written(line, tokens, labels, ["preparation"], true);
  const note = written(line, tokens, labels, ["comment", "purpose"], true);
  const choices = name === null ? [] : choicesOf(name);
  return {
    text,
    quantity: first?.amount ?? null,
    unit: first?.unit ?? null,
    size: written(line, tokens, labels, ["size"], false),
    name: name ?? "",
    preparation,
    note: note !== null && EMPTY_NOTE.test(note) ? null : note,
    optional: OPTIONAL.test(line),
    alternatives: choices.slice(1),
    secondAmount: secondOf(line, tokens, amounts),
    confidence: name === null ? 0 : confidence,
  };
}
