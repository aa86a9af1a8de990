import type { Language } from "@/lib/engines/foods/language";
import type { ParsedLine } from "../../line";
import { choicesOf } from "../alternatives";
import { amount } from "../numbers";
import { type Token, tokenise } from "../tokens";
import { isThickness } from "./name-words";
import { addedPart, type ReadAmount, type ReadUnit, readAmount, readUnit } from "./read-amount";
import { readName } from "./read-name";

const OPTIONAL =
  /\b(?:optional|wahlweise|evtl|eventuell|facultati\w+|opcional(?:es)?|facoltativ\w+|opzional\w+|opcjonaln\w+|optioneel|eventueel|eventuellt|valfritt?)\b/i;
const OPENING = /^[-–—•*·.,:;▢☐]$/;
const LINK = new Set("de du des di del della dello dei degli delle van av do da dos das of von vom z".split(" "));
const APIECE = new Set("a von van de di da od po je pa no com con mit met med".split(" "));

/** "Du sel", "della farina": some of it. */
const ARTICLE = new Set("du des de del della dello dei".split(" "));

type Second = NonNullable<ParsedLine["secondAmount"]>;

/** An amount with a measure, as far as a run of tokens has one. */
interface Measured {
  readonly amount: ReadAmount;
  readonly unit: ReadUnit | null;
  readonly next: number;
}

function readMeasured(line: string, tokens: readonly Token[], at: number): Measured | null {
  const found = readAmount(tokens, at);
  if (found.next === at) return null;
  let from = found.next;
  // "1 kleine (400 g) Dose" and "un demi-litre"
  let unit = readUnit(line, tokens, from);
  // "Un cuarto de taza"
  if (!unit && (found.quantity?.max ?? 1) < 1 && LINK.has(tokens[from]?.folded ?? ""))
    unit = readUnit(line, tokens, from + 1);
  if (unit) from = unit.next;
  const added = unit && found.quantity ? addedPart(tokens, from) : null;
  if (added && found.quantity)
    return {
      amount: { ...found, quantity: amount(found.quantity.min + added.value, found.quantity.max + added.value) },
      unit,
      next: added.next,
    };
  return { amount: found, unit, next: from };
}

/** "400 g" in brackets, after a slash or after "à": the second way the amount is told. */
function readSecond(
  line: string,
  tokens: readonly Token[],
  at: number,
  first: ReadUnit | null,
): { second: Second; next: number } | null {
  let i = at;
  const open = /^[([]$/.test(tokens[i]?.text ?? "");
  const slash = tokens[i]?.text === "/";
  if (open || slash) i++;
  const apiece = APIECE.has(tokens[i]?.folded ?? "");
  if (apiece) i++;
  if (!open && !slash && !apiece) return null;
  const found = readAmount(tokens, i);
  const unit = found.quantity ? readUnit(line, tokens, found.next) : null;
  if (!found.quantity || !unit || (unit.unit.dimension === "count" && !slash)) return null;
  let next = unit.next;
  if (open) {
    if (!/^[)\]]$/.test(tokens[next]?.text ?? "")) return null;
    next++;
  }
  const each = !slash && first?.unit.dimension === "count" && first.unit.id !== "bunch" && first.unit.id !== "handful";
  return { second: { quantity: found.quantity.max, unit: unit.text, each }, next };
}

/** Where an amount stands at the end of the line ("Farina 00 300 g", "Zucker: 2 EL"), its first token; −1 where none does. */
function trailingAmount(line: string, tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i > 0; i--) {
    if (tokens[i]?.kind !== "number") continue;
    const found = readMeasured(line, tokens, i);
    const end = found?.next ?? i + 1;
    const rest = tokens.slice(end);
    if (/^[%°]$/.test(rest[0]?.text ?? "")) return -1;
    if (rest.length === 0 || /^[(),]$/.test(rest[0]?.text ?? "")) return i;
    // "Panna 750 ml ben fredda": no name begins with a weight or volume and goes on.
    if (found?.unit && found.unit.unit.dimension !== "count" && !LINK.has(tokens[i - 1]?.folded ?? "")) return i;
    return -1;
  }
  return -1;
}

/** "Le jus d'un citron", "1 demi-citron": the amount made a word of its own. */
const HIDDEN_AMOUNT = /\bdemi(?:e)?-(?=\p{L})|\bd['’](?=une?\b|\d|[½¼¾])/giu;

/** An ingredient line in a European language other than English, by grammar: amount, measure, name, and what is said of them. */
export function parseOtherLanguage(
  text: string,
  written: string,
  cut: readonly Token[],
  language: Language,
): ParsedLine {
  const line = written.replace(HIDDEN_AMOUNT, (hidden) =>
    hidden.startsWith("d") && hidden.length < 3 ? "de " : `${hidden.slice(0, -1)} `,
  );
  const tokens = line === written ? cut : tokenise(line);
  let start = 0;
  while (start < tokens.length - 1 && OPENING.test(tokens[start]?.text ?? "")) start++;
  let measured = readMeasured(line, tokens, start);
  let nameTokens: readonly Token[];
  let lead: string | null = null;
  let second: Second | null = null;
  const bare =
    measured || (tokens[start]?.text.length ?? 0) < 4 || trailingAmount(line, tokens) > 0
      ? null
      : readUnit(line, tokens, start);
  // "Prise Salz", "szczypta soli": one of it, unsaid; "Filet" alone is the food.
  if (!measured && bare && bare.next < tokens.length && (bare.unit.dimension === "volume" || isCounter(bare.unit.id)))
    measured = { amount: { quantity: null, times: false, next: start, vague: false }, unit: bare, next: bare.next };
  if (measured) {
    let next = measured.next;
    const found = readSecond(line, tokens, next, measured.unit);
    if (found) {
      second = found.second;
      next = found.next;
    }
    // "2 x 400 g Dosen", "1 (400 g) Dose"
    if (measured.amount.times || (found && !measured.unit)) {
      const each = measured.amount.times ? readMeasured(line, tokens, next) : null;
      if (each?.unit && each.amount.quantity) {
        second = { quantity: each.amount.quantity.max, unit: each.unit.text, each: true };
        next = each.next;
      }
      const held = readUnit(line, tokens, next);
      if (held) {
        measured = { ...measured, unit: held };
        if (second) second = { ...second, each: true };
        next = held.next;
      }
    }
    nameTokens = tokens.slice(withoutLink(tokens, next));
  } else {
    const at = trailingAmount(line, tokens);
    const end = at < 0 ? null : readMeasured(line, tokens, at);
    const before = at > 0 ? tokens[at - 1] : undefined;
    if (end && before && LINK.has(before.folded)) {
      // "Saft von 1 Zitrone": what is wanted of it stands before.
      nameTokens = tokens.slice(at);
    } else if (end) {
      measured = end;
      const rest = tokens.slice(end.next);
      nameTokens = [
        ...tokens.slice(start, at).filter((t, i, all) => i < all.length - 1 || !/^[-–—:(.,]$/.test(t.text)),
        ...rest,
      ];
    } else nameTokens = tokens.slice(ARTICLE.has(tokens[start]?.folded ?? "") ? withoutLink(tokens, start) : start);
    const inside = end && before && !LINK.has(before.folded) ? -1 : innerAmount(tokens, start);
    if (inside > 0) {
      const own = readMeasured(line, tokens, inside);
      if (own) {
        measured = own;
        lead = line.slice(tokens[start]?.start ?? 0, tokens[inside - 1]?.end ?? 0);
        nameTokens = tokens.slice(withoutLink(tokens, own.next));
      }
    }
  }
  const counted =
    (measured?.unit && (nameTokens[0]?.kind ?? "mark") === "mark" && !/^["„«“(]$/.test(nameTokens[0]?.text ?? "")) ||
    nameTokens.every((t) => t.kind !== "word") ||
    onlyBrackets(nameTokens)
      ? null
      : (measured?.unit ?? null);
  // "2 Filets": a measure with no name after it is the name.
  if (measured?.unit && !counted) nameTokens = tokens.slice(measured.amount.next);
  const read = readName(line, nameTokens, measured !== null && measured.amount.quantity !== null);
  const preparation = [lead, read.preparation].filter((part) => part !== null && part !== "").join(", ") || null;
  const vague = measured?.amount.vague
    ? line.slice(tokens[start]?.start ?? 0, tokens[measured.amount.next - 1]?.end ?? 0)
    : null;
  const note = [vague, read.note].filter((part) => part !== null && part !== "").join(", ") || null;
  return {
    text,
    quantity: measured?.amount.quantity ?? null,
    unit: counted?.text ?? null,
    size: read.size,
    name: read.name,
    preparation,
    note,
    optional: OPTIONAL.test(line),
    alternatives: read.name === "" ? [] : choicesOf(read.name).slice(1),
    secondAmount: second ?? read.second,
    confidence: read.name === "" ? 0 : measured ? 0.9 : 0.75,
    language,
  };
}

const isCounter = (id: string) =>
  ["bunch", "handful", "sprig", "clove", "head", "slice", "leaf", "knob", "can"].includes(id);

/** "1 Knoblauchzehe (geschält)": nothing but an aside follows. */
function onlyBrackets(tokens: readonly Token[]): boolean {
  return tokens[0]?.text === "(" && tokens.findIndex((token) => token.text === ")") === tokens.length - 1;
}

/** "Saft von 1 Zitrone", "le jus d'un citron", "sok z połowy cytryny": where the number inside stands; −1 for none. */
function innerAmount(tokens: readonly Token[], start: number): number {
  for (let i = start + 1; i < Math.min(tokens.length - 1, start + 6); i++) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (!token || !before || before.kind === "mark") return -1;
    const links = LINK.has(before.folded) || before.folded === "einer";
    const isNumber =
      token.kind === "number" || (readAmount(tokens, i).quantity !== null && readAmount(tokens, i).next > i);
    if (links && isNumber) return i;
    if (/^(?:einer|eines)$/.test(token.folded)) return i;
    if (/^d'(?:un|une)$/.test(token.folded) && /^(?:jus|zestes?)$/.test(before.folded)) return i;
  }
  return -1;
}

function withoutLink(tokens: readonly Token[], from: number): number {
  const isThick = isThickness(tokens[from]?.folded ?? "") && LINK.has(tokens[from + 1]?.folded ?? "");
  const at = isThick ? from + 1 : from;
  const token = tokens[at];
  if (!token || !LINK.has(token.folded)) return at;
  const next = tokens[at + 1];
  if (!next) return at;
  // "de la", "de l'", "de los", "van de"
  return /^(?:la|los|las|le|de|het)$/.test(next.folded) && tokens[at + 2] ? at + 2 : at + 1;
}
