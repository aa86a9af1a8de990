import { cleanLines, cleanText } from "./clean-text";
import { readMinutes } from "./duration";
import { isList, isObject, type Json, type JsonObject } from "./loose-json";
import type { Page } from "./page";
import { type IngredientGroup, nothingFound, type PartialRecipe, type StepGroup } from "./partial-recipe";
import { stateDocuments } from "./state-documents";
import { normalYield } from "./yield";

const maxNodes = 100_000;
const maxDepth = 6;
const maxLines = 300;

const ingredientKey = /^(?:recipe)?[_-]?ingredients?[_-]?(?:list|lines|groups?|sections?|blocks?)?$/i;
const stepKey =
  /^(?:recipe)?[_-]?(?:instructions?|directions?|steps?|methods?|preparation)[_-]?(?:list|groups?|sections?|steps)?$/i;
const textKey =
  /^(?:text|display|line|raw|raw_?text|full_?text|original|instruction|direction|step|content|body|html|description|value)$/i;
const nameKey = /^(?:name|ingredient|food|title|label|product|item)$/i;
const amountKey = /^(?:amount|quantity|qty)$/i;
const unitKey = /^(?:units?|measure|measurement|uom)$/i;
const noteKey = /^(?:notes?|preparation|prep|comment|details?|modifier)$/i;

/**
 * The recipe that a page keeps in the state of its script (`__NEXT_DATA__` and the like): of all objects that hold both
 * ingredients and steps, the fullest. Empty where there is none.
 */
export function readState(page: Page): PartialRecipe {
  let best: PartialRecipe = nothingFound;
  let most = 2;
  let seen = 0;
  const pending: Json[] = [...stateDocuments(page)].reverse();
  while (pending.length > 0 && seen++ < maxNodes) {
    const node = pending.pop();
    if (isObject(node)) {
      const found = readNode(node);
      const weight = found ? linesIn(found) : 0;
      if (found && weight > most) {
        best = found;
        most = weight;
      }
    }
    const children = isList(node) ? node : isObject(node) ? Object.values(node) : [];
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (typeof child === "object" && child !== null) pending.push(child);
    }
  }
  return best;
}

function readNode(node: JsonObject): PartialRecipe | null {
  const ingredients = valueAt(node, ingredientKey);
  const steps = valueAt(node, stepKey);
  if (ingredients === undefined || steps === undefined) return null;
  const ingredientGroups = groupsOf(ingredients, ingredientKey, ingredientText).map(
    ({ heading, lines }): IngredientGroup => ({ heading, ingredients: lines }),
  );
  const stepGroups = groupsOf(steps, stepKey, stepText).map(
    ({ heading, lines }): StepGroup => ({ heading, steps: lines }),
  );
  if (ingredientGroups.length === 0 || stepGroups.length === 0) return null;
  return {
    ...nothingFound,
    title: textAt(node, /^(?:name|title|headline|recipe_?name)$/i),
    ingredientGroups,
    stepGroups,
    yields: normalYield(textAt(node, /^(?:recipe_?)?(?:yields?|servings?|portions?)$/i) ?? ""),
    prepMinutes: minutesAt(node, /^prep(?:aration)?_?time(?:_?minutes)?$/i),
    cookMinutes: minutesAt(node, /^cook(?:ing)?_?time(?:_?minutes)?$/i),
    totalMinutes: minutesAt(node, /^total_?time(?:_?minutes)?$/i),
  };
}

const linesIn = ({ ingredientGroups, stepGroups }: PartialRecipe): number =>
  ingredientGroups.flatMap((group) => group.ingredients).length + stepGroups.flatMap((group) => group.steps).length;

/** The first filled list or text under such a key. */
function valueAt(node: JsonObject, key: RegExp): Json | undefined {
  for (const [name, value] of Object.entries(node)) {
    const isFilled = typeof value === "string" ? value.trim() !== "" : isList(value) && value.length > 0;
    if (isFilled && key.test(name)) return value;
  }
  return undefined;
}

/** The first plain text or number under such a key, or the name of the thing that stands there. */
function textAt(node: JsonObject, key: RegExp): string | null {
  for (const [name, value] of Object.entries(node)) {
    if (!key.test(name)) continue;
    const plain = isObject(value) ? (value.name ?? value.title ?? value.abbreviation ?? value.text) : value;
    if (typeof plain !== "string" && typeof plain !== "number") continue;
    const text = cleanText(String(plain));
    if (text !== "") return text;
  }
  return null;
}

function minutesAt(node: JsonObject, key: RegExp): number | null {
  const text = textAt(node, key);
  return text === null ? null : readMinutes(text);
}

interface Grouped {
  readonly heading: string | null;
  readonly lines: string[];
}

function groupsOf(value: Json, inner: RegExp, lineOf: (node: JsonObject) => string[]): Grouped[] {
  const groups: Grouped[] = [];
  const add = (heading: string | null, lines: readonly string[]) => {
    const last = groups.at(-1);
    if (lines.length === 0) return;
    if (last && last.heading === heading) last.lines.push(...lines);
    else groups.push({ heading, lines: [...lines] });
  };
  const collect = (one: Json, heading: string | null, depth: number): void => {
    if (depth > maxDepth) return;
    if (typeof one === "string") add(heading, cleanLines(one));
    else if (isList(one)) for (const entry of one.slice(0, maxLines)) collect(entry, heading, depth + 1);
    else if (isObject(one)) {
      const nested = valueAt(one, inner) ?? valueAt(one, /^(?:items?|lines|list|data|children)$/i);
      if (isList(nested))
        collect(nested, textAt(one, /^(?:name|title|heading|header|label|purpose|group)$/i), depth + 1);
      else add(heading, lineOf(one));
    }
  };
  collect(value, null, 0);
  return groups;
}

function ingredientText(node: JsonObject): string[] {
  const name = textAt(node, nameKey);
  const amount = textAt(node, amountKey);
  const whole = textAt(node, textKey);
  if (amount === null && whole !== null && (name === null || whole.length >= name.length)) return [whole];
  if (name === null) return whole === null ? [] : [whole];
  const note = textAt(node, noteKey);
  const line = [amount, textAt(node, unitKey), name].filter((part) => part !== null).join(" ");
  return [note === null || line.includes(note) ? line : `${line}, ${note}`];
}

function stepText(node: JsonObject): string[] {
  for (const [name, value] of Object.entries(node)) {
    if (typeof value !== "string" || !textKey.test(name)) continue;
    const lines = cleanLines(value);
    if (lines.length > 0) return lines;
  }
  const name = textAt(node, nameKey);
  return name === null ? [] : [name];
}
