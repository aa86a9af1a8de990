import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { LABELS, type Label } from "@/lib/engines/recipes/lines/labels";
import { foldWord, type Token, tokenise } from "@/lib/engines/recipes/lines/tokens";

export const SOURCES = ["tastecooking", "bbc", "cookstr"] as const;
export type Source = (typeof SOURCES)[number];

/** A hand-labelled line: the text and what its words are. */
export interface LineCase {
  readonly input: string;
  readonly truth: Readonly<Record<Label, string>>;
  /** Kept out of training, chosen by a hash of the text: one in ten. */
  readonly heldOut: boolean;
}

const folder = path.resolve(import.meta.dirname, "../../../shared/data/dev/ingredient-lines");

/** Splits RFC 4180 text into rows. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === "," || c === "\n") {
      row.push(cell);
      cell = "";
      if (c === "\n") {
        rows.push(row);
        row = [];
      }
    } else if (c !== "\r") cell += c;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

function heldOut(text: string): boolean {
  let h = 0x811c9dc5;
  for (const char of text.toLowerCase()) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193);
  h ^= h >>> 16;
  return (h >>> 0) % 10 === 0;
}

/** The development lines of a source, null where the data are absent. */
export function readCases(source: Source): LineCase[] | null {
  const file = path.join(folder, `${source}.csv`);
  if (!existsSync(file)) return null;
  const [header, ...rows] = readCsv(readFileSync(file, "utf8"));
  return rows.flatMap((row) => {
    const cell = (name: string) => row[header?.indexOf(name) ?? -1] ?? "";
    const truth = Object.fromEntries(LABELS.map((label) => [label, cell(label)])) as Record<Label, string>;
    const input = cell("input");
    return input === "" ? [] : [{ input, truth, heldOut: heldOut(input) }];
  });
}

/** Truth text as people write it: `1#1$2` → "1 1/2". */
export function plainFractions(text: string): string {
  return text.replace(/(\d*)#(\d+)\$(\d+)/g, (_, whole: string, a: string, b: string) => `${whole} ${a}/${b}`.trim());
}

/** Lower case, no accents, no plural: words that are one for judging. */
export function bare(word: string): string {
  const text = foldWord(word).replace(/[^\p{L}\p{N}]/gu, "");
  if (text.length > 4 && text.endsWith("ies")) return `${text.slice(0, -3)}y`;
  if (text === "leaves" || text === "halves" || text === "loaves") return `${text.slice(0, -3)}f`;
  if (text.length > 4 && /(?:oes|ches|shes|sses|xes)$/.test(text)) return text.slice(0, -2);
  if (text.length > 2 && text.endsWith("s") && !text.endsWith("ss")) return text.slice(0, -1);
  return text;
}

const isSame = (a: Token, b: Token) => {
  if (a.kind === "number" && b.kind === "number") {
    if (!a.amount || !b.amount) return a.text === b.text;
    return Math.abs(a.amount.min - b.amount.min) < 0.01 && Math.abs(a.amount.max - b.amount.max) < 0.01;
  }
  return bare(a.text) === bare(b.text);
};

const content = (text: string) => tokenise(text).filter((token) => token.kind !== "mark");

function truthTokens(label: Label, text: string): Token[] {
  if (label !== "quantity") return content(plainFractions(text));
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part) => content(plainFractions(part.replace(/^([\d#].*)x$/i, "$1"))));
}

/** Which label each word of the line has, so that every field reads as the truth says; null when none fits all. */
export function alignLabels(line: LineCase): { tokens: Token[]; labels: Label[] } | null {
  const tokens = tokenise(line.input);
  const words = tokens.filter((token) => token.kind !== "mark");
  const fields = LABELS.map((label) => truthTokens(label, line.truth[label]));
  if (fields.reduce((sum, field) => sum + field.length, 0) !== words.length) return null;
  const memo = new Map<string, { score: number; labels: number[] } | null>();
  const best = (i: number, places: readonly number[], last: number): { score: number; labels: number[] } | null => {
    const word = words[i];
    if (!word) return { score: 0, labels: [] };
    const key = `${places.join()}:${last}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let found: { score: number; labels: number[] } | null = null;
    for (let f = 0; f < fields.length; f++) {
      const wanted = fields[f]?.[places[f] ?? 0];
      if (!wanted || !isSame(word, wanted)) continue;
      const rest = best(
        i + 1,
        places.map((place, g) => (g === f ? place + 1 : place)),
        f,
      );
      const score = rest ? rest.score + (f === last ? 1 : 0) : 0;
      if (rest && (!found || score > found.score)) found = { score, labels: [f, ...rest.labels] };
    }
    memo.set(key, found);
    return found;
  };
  const answer = best(
    0,
    fields.map(() => 0),
    -1,
  );
  return answer ? { tokens, labels: answer.labels.map((f) => LABELS[f] ?? "comment") } : null;
}
