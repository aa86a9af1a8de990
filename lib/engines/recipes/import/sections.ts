import type { IngredientGroup, StepGroup } from "./partial-recipe";
import type { RegionLine } from "./region";

const stepLabel = /^(?:step|schritt|étape|paso|passo|stap|steg|trin|krok)\s*\d{1,2}\s*[.):|–—-]*\s*/iu;
/** Also before an amount: "▢ 2 eggs". A dash there may be a range's. */
const checkbox = /^(?:[▢☐☑□◻•◦‣·]\s*)+(?=\S)/;
const bullet = /^(?:[-–—•▢☐◦‣]\s*)+(?=\S)/;
const stepNumber = /^(?:step|schritt|étape|paso|passo|stap|steg|trin|krok)?\s*\d{1,2}\s*[.):]?$/iu;

/** "Note: keeps well" stands among the steps and is none. */
const note = /^(?:notes?|notiz(?:en)?|anmerkung(?:en)?|nota|remarques?|opmerking(?:en)?|uwag[ai])\s*[:|]/iu;

interface Grouped {
  readonly heading: string | null;
  readonly lines: string[];
}

/** Lines under the headings that stand between them; where a region has a list, stray lines outside it are left. */
function groupLines(lines: readonly RegionLine[]): Grouped[] {
  const listed = lines.filter((line) => line.listed).length;
  const onlyListed = listed >= 2 && listed * 2 >= lines.filter((line) => !line.heading).length;
  const groups: Grouped[] = [];
  let heading: string | null = null;
  for (const line of lines) {
    if (line.heading) heading = stepNumber.test(line.text) ? null : line.text || null;
    else if (line.text !== "" && !stepNumber.test(line.text) && (line.listed || !onlyListed)) {
      const last = groups.at(-1);
      if (last && last.heading === heading) last.lines.push(line.text);
      else groups.push({ heading, lines: [line.text] });
    }
  }
  return groups;
}

/** A region of the page as ingredient lines under their headings. */
export function asIngredientGroups(lines: readonly RegionLine[]): IngredientGroup[] {
  return groupLines(lines).map(({ heading, lines: ingredients }) => ({
    heading,
    ingredients: ingredients.map((line) => line.replace(checkbox, "")),
  }));
}

/** A region of the page as steps under their headings; lone step numbers are dropped, others stay as the page shows them. */
export function asStepGroups(lines: readonly RegionLine[]): StepGroup[] {
  return groupLines(lines.filter((line) => !note.test(line.text)).map(withoutLabel)).map(
    ({ heading, lines: steps }) => ({
      heading,
      steps: steps.map((step) => step.replace(bullet, "")),
    }),
  );
}

/** "Step 2" says only that a step begins; what stands behind it is the step. */
function withoutLabel(line: RegionLine): RegionLine {
  const text = line.text.replace(stepLabel, "");
  return { ...line, text: line.heading && text !== line.text ? "" : text };
}
