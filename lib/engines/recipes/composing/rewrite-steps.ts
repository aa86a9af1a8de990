import type { ResolvedLine } from "../../nutrition/contract";
import { riskOf } from "../checking/risk-of";
import { SAFE_LIMITS } from "../checking/safe-limits";
import { foldWord } from "../lines/tokens";
import type { Swap } from "../substitutions/contract";

/** Words of a name that say how it is, not what it is. */
const HOW = new Set(
  "fresh dried frozen ground whole large small medium extra virgin plain raw cooked ripe unsalted salted low fat reduced free lean organic skinless boneless skin bone canned tinned firm soft silken minced grated cup can tin jar block smoked light dark roasted full greek style mature strong granulated caster white fine".split(
    " ",
  ),
);

const singular = (word: string) =>
  word.length > 4 && word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.length > 4 && /(?:oes|ches|shes|sses|xes)$/.test(word)
      ? word.slice(0, -2)
      : word.length > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.slice(0, -1)
        : word;

const wordsOf = (name: string) => (foldWord(name).match(/\p{L}+/gu) ?? []).map(singular);
const tellingOf = (name: string) => wordsOf(name).filter((word) => !HOW.has(word));

const COUNTED =
  /(?:chickpea|bean|lentil|mushroom|pea|date|raisin|olive|caper|cashew|pecan|almond|walnut|noodle|tortilla|prawn|shrimp|carrot|parsnip|tomato|potato|seed|oat|apple|pear|breadcrumb)$/;

/** "extra firm tofu" → "tofu", "cooked lentil" → "lentils"; several parts by the heaviest, or as a mixture. */
export function spokenName(swap: Swap): string {
  const parts = swap.pair.to.filter((part) => !/^(?:water|salt)$/.test(part.name));
  const heaviest = [...parts].sort((a, b) => b.grams - a.grams)[0] ?? swap.pair.to[0];
  if (heaviest === undefined) return "";
  const total = parts.reduce((sum, part) => sum + part.grams, 0);
  const name = plural(
    heaviest.name
      .split(" ")
      .filter((word) => !HOW.has(word) || word === "white")
      .join(" ") || heaviest.name,
  );
  const watered = swap.pair.to.some((part) => part.name === "water") && parts.length === 1;
  if (watered) return `${name} mixture`;
  const second = [...parts].sort((a, b) => b.grams - a.grams)[1];
  return second !== undefined && second.grams > 0.35 * total ? `${name} and ${plural(second.name)}` : name;
}

const plural = (name: string) => {
  if (!COUNTED.test(name)) return name;
  return /(?:o)$/.test(name) && /(?:tomato|potato)$/.test(name) ? `${name}es` : `${name}s`;
};

/** ", until it is 74 °C (165 °F) inside", "and is 63 °C (145 °F) inside". */
const DONENESS =
  /(?:,\s*)?(?:\band\s+)?(?:\buntil\b|\bor until\b)?[^.,;]*?\d{2,3}\s*°C(?:\s*\(\d{2,3}\s*°F\))?\s*(?:inside|in the (?:middle|centre|center|thickest part)|at the (?:bone|thickest part))[^.,;]*/i;
const ANIMAL_DONE =
  /,?\s*until (?:it|they|the \w+) (?:flakes?|(?:is|are) no longer pink|(?:is|are) cooked through|(?:turns?|(?:is|are)) opaque)[^.,;]*/i;

/**
 * The steps with one line's food said as another. Only the places that name it change: what the swap changes in cooking is
 * said once, after the step that first uses it. Doneness of a meat goes where no meat is, and comes where it now is.
 */
export function rewriteSteps(
  steps: readonly string[],
  index: number,
  lines: readonly ResolvedLine[],
  swap: Swap,
): readonly string[] {
  const line = lines[index];
  if (line === undefined) return steps;
  const others = lines.filter((_, other) => other !== index);
  const names = namesOf(line);
  const to = spokenName(swap);
  const wasRisky = riskOf(line);
  const isSafeNow = wasRisky !== null && swap.lines.every((one) => one.food.diets.includes("vegetarian"));
  const stillRisky = others.some((other) => riskOf(other) !== null && riskOf(other) !== "egg dish");
  const newRisk = riskAfter(line, swap);
  let isSaid = false;
  return steps.map((text) => {
    const sentences = text.split(/(?<=[.!?])\s+/);
    let isAbout = false;
    const rewritten = sentences.map((sentence) => {
      const named = replaceName(sentence, names, others, to);
      const isHere = named !== sentence;
      if (isHere) isAbout = true;
      if (!isSafeNow || stillRisky) return named;
      const freed = named
        .replace(/\bthe meat\b/g, `the ${to}`)
        .replace(DONENESS, ", until hot through")
        .replace(ANIMAL_DONE, ", until hot through");
      return freed.replace(/^, u/, "U").replace(/(, until hot through)(?:, until hot through)+/g, "$1");
    });
    if (!isAbout || isSaid) return rewritten.join(" ");
    isSaid = true;
    if (swap.pair.note !== "") rewritten.push(`For the ${to}: ${lowerFirst(swap.pair.note)}`);
    if (newRisk !== null) rewritten.push(newRisk);
    return rewritten.join(" ");
  });
}

function riskAfter(line: ResolvedLine, swap: Swap): string | null {
  const first = swap.lines[0];
  if (first === undefined) return null;
  const risk = riskOf({ ...line, text: first.text, food: first.food });
  const limit = SAFE_LIMITS.find((one) => one.id === risk);
  if (limit === undefined || risk === riskOf(line) || limit.id === "egg dish") return null;
  return `Cook the ${spokenName(swap)} until it is ${limit.celsius} °C (${Math.round((limit.celsius * 9) / 5 + 32)} °F) inside.`;
}

const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

interface Names {
  readonly telling: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
  readonly head: string;
}

function namesOf(line: ResolvedLine): Names {
  const said = tellingOf(line.parsed.name);
  const known = tellingOf(line.food?.displayName ?? "");
  return {
    telling: new Set([...said, ...known]),
    any: new Set([...wordsOf(line.parsed.name), ...wordsOf(line.food?.displayName ?? "")]),
    head: said.at(-1) ?? known[0] ?? "",
  };
}

/** Each longest run of the food's own words, where no other line may be meant by it. */
function replaceName(sentence: string, names: Names, others: readonly ResolvedLine[], to: string): string {
  const owned = new Set(
    others.flatMap((other) => [...tellingOf(other.parsed.name), ...tellingOf(other.food?.displayName ?? "")]),
  );
  const tokens = [...sentence.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: singular(foldWord(match[0])),
    raw: match[0],
  }));
  let out = "";
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined || !names.any.has(first.word)) continue;
    let last = i;
    while (
      last + 1 < tokens.length &&
      names.any.has(tokens[last + 1]?.word ?? "") &&
      gapIsBlank(sentence, tokens[last], tokens[last + 1])
    )
      last++;
    const run = tokens.slice(i, last + 1);
    const tells = run.filter((token) => names.telling.has(token.word));
    const isUnique = tells.some((token) => !owned.has(token.word));
    const before = tokens[i - 1];
    const after = tokens[last + 1];
    const belongsElsewhere =
      (before !== undefined &&
        owned.has(before.word) &&
        !names.any.has(before.word) &&
        gapIsBlank(sentence, before, first) &&
        !isUnique) ||
      (after !== undefined &&
        owned.has(after.word) &&
        !names.any.has(after.word) &&
        gapIsBlank(sentence, run.at(-1), after) &&
        others.some((other) =>
          [run.at(-1)?.word, after.word].every((word) => wordsOf(`${other.parsed.name}`).includes(word ?? "")),
        ));
    const end = run.at(-1)?.end ?? first.end;
    i = last;
    if (tells.length === 0 || !isUnique || belongsElsewhere) continue;
    const isCapital = /^\p{Lu}/u.test(first.raw) && first.start === 0;
    const name = to;
    out += sentence.slice(at, first.start) + (isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name);
    at = end;
  }
  const text = out + sentence.slice(at);
  if (out === "") return sentence;
  const isMany = /[^s]s(?: mixture)?$/.test(to) && !to.endsWith("mixture");
  return isMany ? text.replaceAll(`${to} is `, `${to} are `).replaceAll(`${to} needs `, `${to} need `) : text;
}

const gapIsBlank = (text: string, a?: { readonly end: number }, b?: { readonly start: number }) =>
  a !== undefined && b !== undefined && /^\s+$/.test(text.slice(a.end, b.start));

/**
 * The steps without one line's food, where that can be said by closing up a list ("the leeks, carrots and onion") or by
 * leaving out a sentence that is about nothing else (a step of nothing else becomes empty); null where it cannot.
 */
export function stepsWithout(
  steps: readonly string[],
  index: number,
  lines: readonly ResolvedLine[],
): readonly string[] | null {
  const line = lines[index];
  if (line === undefined) return null;
  const others = lines.filter((_, other) => other !== index);
  const names = namesOf(line);
  const mark = "\u0001";
  const left: string[] = [];
  for (const text of steps) {
    const sentences: string[] = [];
    for (const sentence of text.split(/(?<=[.!?])\s+/)) {
      const marked = replaceName(sentence, names, others, mark);
      if (marked === sentence) {
        sentences.push(sentence);
        continue;
      }
      const closed = marked.replace(LISTED_AFTER, "").replace(LISTED_BEFORE, "$1").replace(LISTED_LAST, "");
      if (!closed.includes(mark)) sentences.push(closed);
      else if (others.some((other) => replaceName(sentence, namesOf(other), [line], mark) !== sentence)) return null;
    }
    left.push(sentences.join(" "));
  }
  return left;
}

const THE = "(?:(?:the|a|an|some|half the|sliced|chopped|grated|crushed|minced) )*";
/** ", the onion" before another comma, "and" or the end. */
const LISTED_AFTER = new RegExp(`, ${THE}\u0001(?=[,.;]| and )`, "g");
/** "onion and the carrots", "onion, the carrots". */
const LISTED_BEFORE = new RegExp(`((?:^|\\s)${THE})\u0001(?: and |, )(?:the )?`, "g");
/** "the carrots and onion". */
const LISTED_LAST = new RegExp(`,? and ${THE}\u0001(?=[\\s,.;]|$)`, "g");
