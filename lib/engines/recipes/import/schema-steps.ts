import { cleanLines, cleanText } from "./clean-text";
import { isOfType } from "./find-recipe-node";
import { isList, isObject, type Json, type JsonObject } from "./loose-json";
import type { StepGroup } from "./partial-recipe";

const maxDepth = 12;

/**
 * Steps of a `recipeInstructions` value in all its shapes: one string, strings, HowToStep, HowToSection (its name is
 * the heading), HowToDirection, ItemList, lists in lists. Consecutive steps under one heading form one group.
 */
export function stepGroups(value: Json | undefined): StepGroup[] {
  const groups: { heading: string | null; steps: string[] }[] = [];
  const add = (heading: string | null, steps: readonly string[]) => {
    if (steps.length === 0) return;
    const last = groups.at(-1);
    if (last && last.heading === heading) last.steps.push(...steps);
    else groups.push({ heading, steps: [...steps] });
  };
  collect(value, null, add, 0);
  return groups;
}

type Add = (heading: string | null, steps: readonly string[]) => void;

function collect(value: Json | undefined, heading: string | null, add: Add, depth: number): void {
  if (depth > maxDepth || value === undefined || value === null) return;
  if (typeof value === "string") {
    add(heading, cleanLines(value));
    return;
  }
  if (isList(value)) {
    for (const entry of value) collect(entry, heading, add, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  const children = value.itemListElement ?? value.steps;
  if (isOfType(value, "HowToSection") || (isFilled(children) && !isOfType(value, "HowToStep"))) {
    const name = textOf(value.name) || null;
    collect(children ?? value.text, isOfType(value, "HowToSection") ? (name ?? heading) : heading, add, depth + 1);
    return;
  }
  if (isFilled(value.text) || value.name !== undefined) add(heading, stepLines(value));
  else collect(children ?? value.item, heading, add, depth + 1);
}

/** A step's name is a line of its own unless the text already begins with it. */
function stepLines(step: JsonObject): string[] {
  const texts = isList(step.text) ? step.text : [step.text];
  const lines = texts.flatMap((text) => (typeof text === "string" ? cleanLines(text) : []));
  const name = textOf(step.name);
  const said = lines[0]?.toLowerCase().startsWith(name.replace(/[.…:]+$/, "").toLowerCase()) ?? false;
  return name === "" || said ? lines : [name, ...lines];
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? cleanText(value) : "";
}

function isFilled(value: Json | undefined): boolean {
  return isList(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";
}
