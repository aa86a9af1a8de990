import { RECIPE_FACTS, type RecipeContent, type RecipeFact, type VersionLine, type VersionStep } from "./content";
import { type LineEdit, lineDiff } from "./line-diff";

export type FactValue = RecipeContent[RecipeFact];

export interface FactChange {
  readonly fact: RecipeFact;
  readonly before: FactValue;
  readonly after: FactValue;
}

/** All that differs between two versions, and what stayed beside it. */
export interface VersionDifference {
  readonly facts: readonly FactChange[];
  readonly lines: readonly LineEdit<VersionLine>[];
  readonly steps: readonly LineEdit<VersionStep>[];
}

export function compareVersions(before: RecipeContent, after: RecipeContent): VersionDifference {
  return {
    facts: RECIPE_FACTS.flatMap((fact) =>
      JSON.stringify(before[fact]) === JSON.stringify(after[fact])
        ? []
        : [{ fact, before: before[fact], after: after[fact] }],
    ),
    lines: lineDiff(before.lines, after.lines),
    steps: lineDiff(before.steps, after.steps),
  };
}

/** How many lines, or steps, came, went, changed or only moved. */
export interface EditCounts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
}

/** The parts of a sentence such as "3 lines changed, 1 added; servings". */
export interface VersionSummary {
  readonly lines: EditCounts;
  readonly steps: EditCounts;
  readonly facts: readonly RecipeFact[];
}

export function summaryOf(difference: VersionDifference): VersionSummary {
  return {
    lines: countsOf(difference.lines),
    steps: countsOf(difference.steps),
    facts: difference.facts.map((change) => change.fact),
  };
}

function countsOf(edits: readonly LineEdit<unknown>[]): EditCounts {
  const count = (wanted: (edit: LineEdit<unknown>) => boolean) => edits.filter(wanted).length;
  return {
    changed: count((edit) => edit.kind === "changed"),
    added: count((edit) => edit.kind === "added" && !edit.isMoved),
    removed: count((edit) => edit.kind === "removed" && !edit.isMoved),
    moved: count((edit) => edit.kind === "added" && edit.isMoved),
  };
}
