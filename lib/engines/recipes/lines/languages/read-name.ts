import type { ParsedLine } from "../../line";
import { unitNamed } from "../../units";
import type { Token } from "../tokens";
import { CUT_PHRASE, isAdverb, isCut, isKept, isSize, PURPOSE, PURPOSE_NAMES } from "./name-words";

export interface ReadName {
  readonly name: string;
  readonly size: string | null;
  readonly preparation: string | null;
  readonly note: string | null;
  readonly second: ParsedLine["secondAmount"];
}

/** Openings that belong to a name though they are sizes: "gros sel", "petits pois". */
const SIZE_IN_NAME = /^(?:gros sel|petits? pois|petits?-|grand marnier|media crema|gros gris|mala tortilla)/;
const ELIDED = /^(?:d|l|dell|nell)['’]/i;
const TAIL_SIZE =
  /(?:^|\s)(?:de taille moyenne|de tamano (?:mediano|grande)|tamanho medio|di (?:media|grosse) (?:grandezza|dimensioni)|di medie dimensioni|sredniej wielkosci|van gemiddelde grootte|grosse [sml]|gr\. ?[sml]|calibre [sml])$/;

type Kind = "name" | "size" | "preparation" | "note";

/** A name part taken apart: the food, its size, how it is cut, and the rest. `counted`: an amount stood before it. */
export function readName(line: string, all: readonly Token[], counted: boolean): ReadName {
  const { head: outside, asides } = withoutBrackets(all);
  const found: Record<Kind, string[]> = { name: [], size: [], preparation: [], note: [] };
  const apiece = amountApiece(outside);
  let second: ParsedLine["secondAmount"] = apiece?.second ?? null;
  const parts = splitParts(apiece ? outside.filter((_, i) => i < apiece.from || i >= apiece.from + 3) : outside);
  parts.forEach((part, i) => {
    if (part.length === 0) return;
    const isName = found.name.length === 0;
    if (isName) readHead(line, part, found);
    else if (!counted && i > 0 && part.length <= 3 && !saysMore(line, part)) readHead(line, part, found);
    else found[kindOf(line, part)].push(textOf(line, part));
  });
  for (const aside of asides) {
    const [first, next] = aside;
    const about = aside.findIndex((token) => token.kind === "number");
    const amount = aside[about];
    const unit = aside[about + 1];
    if (amount?.amount && unit && about + 2 >= aside.length && unitNamed(unit.text) && second === null) {
      second = { quantity: amount.amount.max, unit: unit.text, each: false };
      continue;
    }
    if (first && isSize(first.folded) && (!next || aside.length === 1)) found.size.push(textOf(line, aside));
    else if (first) found[kindOf(line, aside)].push(textOf(line, aside));
  }
  const join = (kind: Kind, by: string) => found[kind].filter((text) => text !== "").join(by) || null;
  return {
    name: (join("name", ", ") ?? "").replace(/\s+/g, " ").trim(),
    size: join("size", " "),
    preparation: join("preparation", ", "),
    note: join("note", ", "),
    second,
  };
}

/** "Gember van 2 cm", "mozzarella da 125 g": what one piece holds, told after the name. */
function amountApiece(tokens: readonly Token[]): { from: number; second: ParsedLine["secondAmount"] } | null {
  for (let i = 1; i < tokens.length - 2; i++) {
    const [link, number, unit] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (!link || !/^(?:a|von|van|de|di|da|of|po|pa)$/.test(link.folded) || !number?.amount || !unit) continue;
    if (unitNamed(unit.text)) return { from: i, second: { quantity: number.amount.max, unit: unit.text, each: true } };
  }
  return null;
}

function withoutBrackets(tokens: readonly Token[]): { head: Token[]; asides: Token[][] } {
  const head: Token[] = [];
  const asides: Token[][] = [];
  const endings = new Set<Token[]>();
  let open: Token[] | null = null;
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) {
      // "citron(er)": the ending of the plural.
      const attached = head.at(-1)?.end === token.start;
      open ??= [];
      if (attached) endings.add(open);
    } else if (/^[)\]]$/.test(token.text)) {
      if (open) asides.push(open);
      open = null;
    } else (open ?? head).push(token);
  }
  if (open) asides.push(open);
  return { head, asides: asides.filter((aside) => aside.length > (endings.has(aside) ? 1 : 0)) };
}

/** Parts between commas, semicolons, colons and dashes that stand free. */
function splitParts(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const free = /^[-–—]$/.test(token.text) && before !== undefined && before.end < token.start;
    if (/^[,;:]$/.test(token.text) || free) parts.push([]);
    else parts.at(-1)?.push(token);
  });
  return parts.filter((part) => part.length > 0);
}

const foldedText = (tokens: readonly Token[]) => tokens.map((token) => token.folded).join(" ");

/** The tokens as written; where something was taken out from between them, the pieces with a blank. */
function textOf(line: string, tokens: readonly Token[]): string {
  let end = tokens.length;
  while (end > 0 && /^[.*+&]$/.test(tokens[end - 1]?.text ?? "")) end--;
  while (end > 1 && TRAILING_AND.test(tokens[end - 1]?.folded ?? "")) end--;
  let text = "";
  let from = -1;
  let to = -1;
  for (const token of tokens.slice(0, end)) {
    if (from >= 0 && (line.slice(to, token.start).trim() !== "" || token.start < to)) {
      text += `${text === "" ? "" : " "}${line.slice(from, to)}`;
      from = -1;
    }
    if (from < 0) from = token.start;
    to = token.end;
  }
  return from < 0 ? text : `${text}${text === "" ? "" : " "}${line.slice(from, to)}`;
}
/** "Desalado y (en trozos)": the word that joined what was cut off. */
const TRAILING_AND = /^(?:y|e|et|und|och|oraz)$/;

function saysMore(line: string, part: readonly Token[]): boolean {
  const text = foldedText(part);
  return (
    kindOf(line, part) !== "note" || PURPOSE.test(text) || /^(?:frisch|bio|frais|fresc|swiez|vers|farsk)/.test(text)
  );
}

function kindOf(_line: string, part: readonly Token[]): Kind {
  const text = foldedText(part);
  if (TAIL_SIZE.test(text)) return "size";
  const purpose = PURPOSE.exec(text)?.index ?? -1;
  if (purpose === 0) return "note";
  return CUT_PHRASE.test(text) || part.some((token) => isCut(token.folded, token.text)) ? "preparation" : "note";
}

/** Sorts the words of a name: what it is for is cut off, sizes and cuts set aside. */
function readHead(line: string, part: readonly Token[], found: Record<Kind, string[]>): void {
  const text = foldedText(part);
  let end = part.length;
  const purpose = PURPOSE_NAMES.test(text) ? -1 : (PURPOSE.exec(text)?.index ?? -1);
  if (purpose > 0) end = wordsIn(text.slice(0, purpose));
  if (purpose > 0) found.note.push(textOf(line, part.slice(end)));
  const size = TAIL_SIZE.exec(foldedText(part.slice(0, end)));
  if (size && size.index > 0) {
    const from = wordsIn(foldedText(part.slice(0, end)).slice(0, size.index));
    found.size.push(textOf(line, part.slice(from, end)));
    end = from;
  }
  const phrase = CUT_PHRASE.exec(foldedText(part.slice(0, end)));
  let cutFrom = phrase && phrase.index > 0 ? wordsIn(text.slice(0, phrase.index)) : end;
  let from = 0;
  // Before the noun: sizes and cuts ("große", "fein gehackte", "posiekanej").
  while (from < cutFrom - 1) {
    const token = part[from];
    if (!token) break;
    const rest = foldedText(part.slice(from, end));
    if (isSize(token.folded) && !SIZE_IN_NAME.test(rest)) found.size.push(token.text);
    else if (isAdverb(token.folded) && isCutAt(part, from + 1) && from + 2 < cutFrom) {
      found.preparation.push(textOf(line, part.slice(from, from + 2)));
      from++;
    } else if (isCutAt(part, from) && !isKept(`${token.folded} ${part[from + 1]?.folded ?? ""}`))
      found.preparation.push(token.text);
    else if (token.text === "." && from > 0) {
      // "kl. Zwiebel"
    } else break;
    from++;
  }
  // After the noun: the first cut takes all that follows ("oignons hachés finement").
  for (let i = from + 1; i < cutFrom; i++) {
    const token = part[i];
    if (!token) break;
    const adverb = isAdverb(token.folded) && isCutAt(part, i + 1) ? 1 : 0;
    if (!isCutAt(part, i + adverb)) continue;
    if (isKept(`${part[i - 1]?.folded ?? ""} ${token.folded}`)) continue;
    cutFrom = i;
  }
  const attribute = part[cutFrom];
  const noun = part[cutFrom + 1];
  // "Back Family gemahlene Mandeln": declined and before a noun, it belongs to what follows.
  if (
    attribute &&
    noun &&
    cutFrom + 1 < end &&
    /^ge.*e[rsnm]?$/.test(attribute.folded) &&
    /^\p{Lu}/u.test(noun.text) &&
    isCutAt(part, cutFrom)
  ) {
    found.preparation.push(attribute.text);
    found.name.push(textOf(line, [...part.slice(from, cutFrom), ...part.slice(cutFrom + 1, end)]));
    return;
  }
  if (cutFrom < end) found.preparation.push(textOf(line, part.slice(cutFrom, end)));
  let nameEnd = Math.min(cutFrom, end);
  while (nameEnd > from + 1 && isSize(part[nameEnd - 1]?.folded ?? "")) {
    found.size.unshift(part[nameEnd - 1]?.text ?? "");
    nameEnd--;
  }
  found.name.push(textOf(line, part.slice(from, nameEnd)).replace(ELIDED, ""));
}

const isCutAt = (part: readonly Token[], i: number) => {
  const token = part[i];
  return token !== undefined && token.kind === "word" && isCut(token.folded, token.text);
};

const wordsIn = (text: string) => text.split(" ").filter((word) => word !== "").length;
