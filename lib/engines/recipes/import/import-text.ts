import type { ImportOutcome } from "@/lib/engines/recipes/imported-recipe";
import { foldSpaces } from "./clean-text";
import { readMinutes } from "./duration";
import { finishRecipe } from "./finish-recipe";
import { nothingFound } from "./partial-recipe";
import type { RegionLine } from "./region";
import { sectionOf } from "./section-words";
import { asIngredientGroups, asStepGroups } from "./sections";
import { TIME_LABELS } from "./time-labels";
import { normalYield } from "./yield";

const maxTextLength = 1_000_000;
const maxLines = 5000;

const bullet = /^(?:[-–—*•·▢☐◦‣]\s*|\[[ x]?\]\s*)+/i;
const numbered = /^(?:step\s*)?\d{1,2}\s*[.):]\s+/i;
const servedWords =
  "servings?|portions?|portionen|personen|personnes|parts|raciones|porciones|personas|comensales|porzioni|persone|porcj[ei]|porcje|osób|osoby|porties|portioner|personer|porções|pessoas|doses|stück|stuks|sztuk";
const yieldLine = new RegExp(
  `^(?:serves|servings?|yields?|makes|ergibt|rende(?:ment)?|rendimento|rinde|dosi per|serve|${servedWords})(?![\\p{L}])\\s*[:：]?|^(?:(?:für|pour|para|per|na|dla|voor|för|till|ca\\.?|om)\\s+)?\\d+(?:\\s*[-–/]\\s*\\d+)?\\s*(?:${servedWords})(?![\\p{L}])`,
  "iu",
);
const withServings = new RegExp(`\\d\\s*(?:${servedWords})(?![\\p{L}])|(?:serves|makes)\\s+\\d`, "iu");
const timeLabels = TIME_LABELS.map(([key, words]) => [key, new RegExp(`^(?:${words})\\s*[:：]`, "iu")] as const);
const startsWithAmount = /^(?:\d|[½¼¾⅓⅔⅛])/;

/**
 * The recipe in free text, as pasted from a mail or a note: the first line is the title; headings, bullets, amounts
 * and the length of lines tell ingredients from steps; lines about servings and times are read as such.
 */
export function importText(text: string): ImportOutcome {
  if (text.length > maxTextLength) return { ok: false, reason: "too-large" };
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(foldSpaces)
    .filter((line) => line !== "")
    .slice(0, maxLines);
  const [title, ...rest] = lines;
  if (title === undefined) return { ok: false, reason: "no-recipe-found" };
  const sorted = sortLines(sectionOf(title) === null && !startsWithAmount.test(title) ? rest : lines);
  const recipe = finishRecipe(
    {
      ...nothingFound,
      ...sorted.facts,
      title: sectionOf(title) === null ? title.replace(/^#+\s*/, "") : null,
      description: sorted.description.join(" ") || null,
      ingredientGroups: asIngredientGroups(sorted.ingredients),
      stepGroups: asStepGroups(sorted.steps),
    },
    "text",
    null,
  );
  const found = recipe && (sorted.headed || recipe.ingredients.length > 1);
  return found ? { ok: true, recipe } : { ok: false, reason: "no-recipe-found" };
}

interface Facts {
  yields?: string;
  prepMinutes?: number;
  cookMinutes?: number;
  totalMinutes?: number;
}

function sortLines(lines: readonly string[]) {
  const facts: Facts = {};
  const description: string[] = [];
  const ingredients: RegionLine[] = [];
  const steps: RegionLine[] = [];
  const headed = lines.some((line) => sectionOf(line) === "ingredients" || sectionOf(line) === "method");
  let part: "before" | "ingredients" | "method" | "stop" = "before";
  for (const line of lines) {
    const section = sectionOf(line);
    if (section) {
      // "Zutaten für 4 Personen"
      if (section === "ingredients" && facts.yields === undefined && withServings.test(line)) {
        const found = normalYield(line);
        if (found !== null) facts.yields = found;
      }
      part = section;
      continue;
    }
    if (line.length < 80 && readFact(line, facts)) continue;
    const asLine = part === "before" ? guessPart(line, headed, steps.length > 0) : part;
    const text = line.replace(bullet, "").replace(asLine === "method" ? numbered : /^(?!)/, "");
    const entry: RegionLine = {
      text,
      listed: false,
      marked: false,
      kind: "",
      heading: /[:：]$/.test(line) && line.length <= 60,
    };
    if (asLine === "ingredients") ingredients.push(entry);
    else if (asLine === "method") steps.push(entry);
    else if (asLine === "description") description.push(line);
  }
  return { facts, description, ingredients, steps, headed };
}

/** Without headings an amount or a bullet makes an ingredient, a sentence or a number makes a step. */
function guessPart(line: string, headed: boolean, stepsBegun: boolean): "ingredients" | "method" | "description" {
  if (headed) return "description";
  if (numbered.test(line)) return "method";
  if (line.length <= 100 && (startsWithAmount.test(line) || bullet.test(line)))
    return stepsBegun ? "method" : "ingredients";
  return line.length > 40 ? "method" : "ingredients";
}

function readFact(line: string, facts: Facts): boolean {
  if (facts.yields === undefined && yieldLine.test(line)) {
    const found = normalYield(line);
    if (found !== null) {
      facts.yields = found;
      return true;
    }
  }
  for (const [key, label] of timeLabels) {
    if (facts[key] !== undefined || !label.test(line)) continue;
    const minutes = readMinutes(line.replace(label, ""));
    if (minutes === null) continue;
    facts[key] = minutes;
    return true;
  }
  return false;
}
