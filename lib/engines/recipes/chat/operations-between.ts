import type { WorkingRecipe } from "../composing/working-recipe";
import type { RecipeContent } from "../versions/content";
import type { RecipeOperation } from "./operations";

/** What was done on the board, as operations on the recipe it began from; texts come as they are to be written. */
export function operationsBetween(
  before: RecipeContent,
  board: WorkingRecipe,
  write: {
    readonly line: (row: WorkingRecipe["rows"][number]) => string;
    readonly step: (text: string) => string;
    readonly servings: number;
  },
): readonly RecipeOperation[] {
  const operations: RecipeOperation[] = [];
  if (write.servings !== before.servings) operations.push({ op: "set-servings", servings: write.servings });
  before.lines.forEach((was, line) => {
    const texts = board.rows.filter((row) => row.origin === line).map(write.line);
    if (texts.length === 0) operations.push({ op: "remove-line", line });
    else if (texts.length > 1 || texts[0] !== was.text)
      operations.push({ op: "replace-line", line, texts: texts.slice(0, 6) });
  });
  for (const row of board.rows) if (row.origin === null) operations.push({ op: "add-line", text: write.line(row) });
  before.steps.forEach((was, step) => {
    const now = board.steps.find((one) => one.origin === step);
    if (now === undefined) operations.push({ op: "remove-step", step });
    else if (write.step(now.text) !== was.text)
      operations.push({ op: "replace-step", step, text: write.step(now.text) });
  });
  board.steps.forEach((step, place) => {
    if (step.origin !== null) return;
    const next = board.steps.slice(place + 1).find((one) => one.origin !== null);
    operations.push({ op: "add-step", before: next?.origin ?? null, text: write.step(step.text) });
  });
  return operations;
}
