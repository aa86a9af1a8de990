import type { Change, ComposedRecipe } from "./contract";
import { describeVersion } from "./name-version";
import { scaledStep, scaledText } from "./scale-rows";
import type { WorkingRecipe } from "./working-recipe";

/** The board written out for so many servings. Nutrition a serving is that of the board: scaling changes none of it. */
export function writeRecipe(
  board: WorkingRecipe,
  factor: number,
  changes: readonly Change[],
  title: string,
  tags: readonly string[],
): ComposedRecipe {
  const { source } = board;
  const isOnlyScaled = changes.every((change) => change.kind === "scaled");
  return {
    title,
    description:
      isOnlyScaled && source.description !== null ? source.description : describeVersion(source.title, changes),
    servings: Math.round(board.servings * factor * 100) / 100,
    prepMinutes: source.prepMinutes,
    cookMinutes: source.cookMinutes,
    totalMinutes: source.totalMinutes ?? ((source.prepMinutes ?? 0) + (source.cookMinutes ?? 0) || null),
    cuisine: source.cuisine,
    tags,
    lines: board.rows.map(({ line, section }) => ({ text: scaledText(line, factor), section })),
    steps: board.steps.map(({ text, section }) => ({ text: scaledStep(text, factor), section })),
  };
}
