import { z } from "zod";
import type { RecipeContent } from "../versions/content";

const place = z.number().int().min(0).max(199);
const lineText = z.string().trim().min(1).max(300);
const stepText = z.string().trim().min(1).max(1500);
const minutes = z.number().int().min(0).max(4320).nullable();

/**
 * All a conversation can do to a recipe. Places are those of the recipe as it was asked about: operations are applied
 * together, so none shifts another's. A plain union: a discriminated one is written as "oneOf", which OpenAI refuses.
 */
export const recipeOperation = z.union([
  z.object({ op: z.literal("replace-line"), line: place, texts: z.array(lineText).min(1).max(6) }),
  z.object({ op: z.literal("remove-line"), line: place }),
  z.object({ op: z.literal("add-line"), text: lineText }),
  z.object({ op: z.literal("replace-step"), step: place, text: stepText }),
  z.object({ op: z.literal("remove-step"), step: place }),
  z.object({ op: z.literal("add-step"), before: place.nullable(), text: stepText }),
  z.object({ op: z.literal("set-servings"), servings: z.number().positive().max(200) }),
  z.object({ op: z.literal("set-times"), prepMinutes: minutes, cookMinutes: minutes, totalMinutes: minutes }),
  z.object({ op: z.literal("set-title"), title: z.string().trim().min(3).max(200) }),
]);
export type RecipeOperation = z.infer<typeof recipeOperation>;

export type Applied =
  | { readonly ok: true; readonly content: RecipeContent }
  | { readonly ok: false; readonly fault: string };

/** The recipe after the operations; a fault in words where one names a place that is not there, or nothing would be left. */
export function applyOperations(content: RecipeContent, operations: readonly RecipeOperation[]): Applied {
  const lines = content.lines.map((line) => [line]);
  const steps = content.steps.map((step) => ({ before: [] as string[], step: [step] }));
  const lastSection = content.lines.at(-1)?.section ?? null;
  const addedLines: string[] = [];
  const addedSteps: string[] = [];
  const facts: { -readonly [K in keyof RecipeContent]?: RecipeContent[K] } = {};
  for (const operation of operations) {
    switch (operation.op) {
      case "replace-line": {
        const was = content.lines[operation.line];
        if (was === undefined) return missing("line", operation.line);
        lines[operation.line] = operation.texts.map((text) => ({
          text,
          section: was.section,
          ruledFoodId: text === was.text ? was.ruledFoodId : null,
          subRecipeId: text === was.text ? was.subRecipeId : null,
        }));
        break;
      }
      case "remove-line":
        if (content.lines[operation.line] === undefined) return missing("line", operation.line);
        lines[operation.line] = [];
        break;
      case "add-line":
        addedLines.push(operation.text);
        break;
      case "replace-step": {
        const was = content.steps[operation.step];
        const slot = steps[operation.step];
        if (was === undefined || slot === undefined) return missing("step", operation.step);
        slot.step = [{ ...was, text: operation.text }];
        break;
      }
      case "remove-step": {
        const slot = steps[operation.step];
        if (slot === undefined) return missing("step", operation.step);
        slot.step = [];
        break;
      }
      case "add-step": {
        if (operation.before === null) addedSteps.push(operation.text);
        else {
          const slot = steps[operation.before];
          if (slot === undefined) return missing("step", operation.before);
          slot.before.push(operation.text);
        }
        break;
      }
      case "set-servings":
        facts.servings = operation.servings;
        break;
      case "set-times":
        facts.prepMinutes = operation.prepMinutes;
        facts.cookMinutes = operation.cookMinutes;
        facts.totalMinutes = operation.totalMinutes;
        break;
      case "set-title":
        facts.title = operation.title;
    }
  }
  const lastStep = content.steps.at(-1)?.section ?? null;
  const after: RecipeContent = {
    ...content,
    ...facts,
    lines: [
      ...lines.flat(),
      ...addedLines.map((text) => ({ text, section: lastSection, ruledFoodId: null, subRecipeId: null })),
    ],
    steps: [
      ...steps.flatMap(({ before, step }, index) => [
        ...before.map((text) => ({ text, section: content.steps[index]?.section ?? null })),
        ...step,
      ]),
      ...addedSteps.map((text) => ({ text, section: lastStep })),
    ],
  };
  if (after.lines.length === 0) return { ok: false, fault: "No ingredient would be left." };
  return { ok: true, content: after };
}

const missing = (what: "line" | "step", place: number): Applied => ({
  ok: false,
  fault: `There is no ${what} ${place}: the recipe's ${what}s count from 0.`,
});
