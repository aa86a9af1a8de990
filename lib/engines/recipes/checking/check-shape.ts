import type { DraftToCheck, Finding } from "./contract";

const LONGEST_STEP = 1500;
const MOST_ROWS = 60;

/** Whether it is a recipe at all: a title, lines, steps, servings, and no wall of text. */
export function checkShape(draft: DraftToCheck): readonly Finding[] {
  const found: Finding[] = [];
  const fail = (code: Finding["code"], detail: Finding["detail"] = {}) =>
    found.push({ code, severity: "fail", detail });
  if (draft.title.trim().length < 3) fail("no-title");
  if (draft.lines.length < 2) fail("no-lines", { count: draft.lines.length });
  if (draft.steps.length < 1) fail("no-steps");
  if (!Number.isFinite(draft.servings) || draft.servings < 1 || draft.servings > 60)
    fail("bad-servings", { servings: Number.isFinite(draft.servings) ? draft.servings : 0 });
  const longest = Math.max(0, ...draft.steps.map((step) => step.text.length));
  if (longest > LONGEST_STEP || draft.lines.length > MOST_ROWS || draft.steps.length > MOST_ROWS) fail("too-long");
  return found;
}
