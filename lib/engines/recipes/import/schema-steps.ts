import { cleanLines, cleanText } from "./clean-text";
import { isOfType } from "./find-recipe-node";
import { isList, isObject, type Json, type JsonObject } from "./loose-json";
import type { StepGroup } from "./partial-recipe";
import { sectionOf } from "./section-words";

const maxDepth = 12;
/** "Step 1", "Schritt 2", "soup step 3", "4.": a number is no name. */
const numberName =
  /(?:^|[\s_-])(?:step|schritt|étape|paso|passo|stap|steg|trin|krok|lépés|vaihe|шаг)\s*\d{1,3}[.:)]?$|^\d{1,3}[.:)]?$/iu;

/**
 * Steps of a `recipeInstructions` value in all its shapes: one string, strings, HowToStep, HowToSection (its name is
 * the heading), HowToDirection, ItemList, lists in lists. A step's own name is a heading too unless the text begins with
 * it.
 */
export function stepGroups(value: Json | undefined): StepGroup[] {
  const collector = new StepCollector();
  collector.collect(value, null, 0, true);
  return withoutNumbers(collector.groups);
}

const numbered = /^(\d{1,2})\s*[.):]\s+/;

/** Steps that carry their own numbers, 1 2 3 without a gap, lose them: the list numbers them. */
function withoutNumbers(groups: readonly StepGroup[]): StepGroup[] {
  const steps = groups.flatMap((group) => group.steps);
  const counted = steps.filter((step, index) => Number(numbered.exec(step)?.[1]) === index + 1).length;
  if (counted < 2 || counted < 0.7 * steps.length) return [...groups];
  return groups.map((group) => ({ ...group, steps: group.steps.map((step) => step.replace(numbered, "")) }));
}

class StepCollector {
  readonly groups: { heading: string | null; steps: string[] }[] = [];

  collect(value: Json | undefined, heading: string | null, depth: number, alone: boolean): void {
    if (depth > maxDepth || value === undefined || value === null) return;
    if (typeof value === "string") this.add(heading, linesOf(value, alone));
    else if (isList(value))
      for (const entry of value) this.collect(entry, heading, depth + 1, alone && value.length === 1);
    else if (isObject(value)) this.collectNode(value, heading, depth, alone);
  }

  private collectNode(node: JsonObject, heading: string | null, depth: number, alone: boolean): void {
    const children = node.itemListElement ?? node.steps;
    const isSection = isOfType(node, "HowToSection");
    if (isSection || (isFilled(children) && !isOfType(node, "HowToStep"))) {
      // A section that is only called "Method" has no name of its own.
      const name = sectionOf(textOf(node.name)) === "method" ? "" : textOf(node.name);
      this.collect(children ?? node.text, isSection && name !== "" ? name : heading, depth + 1, alone || isSection);
    } else if (isFilled(node.text) || node.name !== undefined) this.addStep(node, heading, alone);
    else this.collect(children ?? node.item, heading, depth + 1, alone);
  }

  private addStep(step: JsonObject, heading: string | null, alone: boolean): void {
    const texts = isList(step.text) ? step.text : [step.text];
    const lines = texts.flatMap((text) => (typeof text === "string" ? linesOf(text, alone) : []));
    const name = textOf(step.name).replace(/^[.…\s]+$/, "");
    if (lines.length === 0) {
      if (name !== "" && !numberName.test(name)) this.add(heading, [name]);
      return;
    }
    const said = lines[0]?.toLowerCase().startsWith(name.replace(/[.…:]+$/, "").toLowerCase()) ?? false;
    if (said || numberName.test(name)) this.add(heading, lines);
    else if (heading === null) this.add(name, lines);
    else this.add(heading, [name, ...lines]);
  }

  private add(heading: string | null, steps: readonly string[]): void {
    if (steps.length === 0) return;
    const last = this.groups.at(-1);
    if (last && last.heading === heading) last.steps.push(...steps);
    else this.groups.push({ heading, steps: [...steps] });
  }
}

/** A text that is all there is holds one step a line; one of several steps is a single line. */
function linesOf(text: string, alone: boolean): string[] {
  const lines = cleanLines(text);
  return alone || lines.length < 2 ? lines : [lines.join(" ")];
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? cleanText(value) : "";
}

function isFilled(value: Json | undefined): boolean {
  return isList(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";
}
