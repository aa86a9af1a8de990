import { LABELS, type Label } from "./labels";

/**
 * A state is a label and where it stands to the name: before it, in it, after it. So the model knows at every word
 * whether the name has been said. Labels but the name have a state before (0–5) and after (7–12); 6 is the name's
 * first stretch, 13 a later one ("boneless, skinless chicken").
 */
export const STATE_COUNT = 14;
export const FIRST_NAME = 6;
export const LATER_NAME = 13;

const OTHERS = LABELS.filter((label) => label !== "name");

export function labelOf(state: number): Label {
  if (state === FIRST_NAME || state === LATER_NAME) return "name";
  return OTHERS[state < FIRST_NAME ? state : state - FIRST_NAME - 1] ?? "comment";
}

/** The states of a labelled line. */
export function statesOf(labels: readonly Label[]): number[] {
  const states: number[] = [];
  for (const label of labels) {
    const last = states.at(-1) ?? -1;
    if (label !== "name") states.push(OTHERS.indexOf(label) + (last >= FIRST_NAME ? FIRST_NAME + 1 : 0));
    else if (last < FIRST_NAME) states.push(FIRST_NAME);
    else states.push(labelOf(last) === "name" ? last : LATER_NAME);
  }
  return states;
}

/** Whether the line can go from one state to the other (`from` −1: the line begins). */
export function mayFollow(from: number, to: number): boolean {
  if (from === -1) return to <= FIRST_NAME;
  if (to < FIRST_NAME) return from < FIRST_NAME;
  if (to === FIRST_NAME) return from <= FIRST_NAME;
  if (to === LATER_NAME) return from > FIRST_NAME;
  return from >= FIRST_NAME;
}
