export interface FunnelStep {
  readonly name: string;
  readonly people: number;
  /** Of those who began. */
  readonly share: number;
  /** Of those who did the step before; 1 for the first. */
  readonly fromLast: number;
}

/**
 * How many people came how far. `firsts` holds, for each person, when they first did each thing. A person has reached a
 * step when they did it and every step before it within `withinMs` of the first one, in any order: someone who plans
 * before looking at a recipe is not lost.
 */
export function funnel(
  steps: readonly string[],
  firsts: Iterable<ReadonlyMap<string, number>>,
  withinMs: number,
): FunnelStep[] {
  const reached = steps.map(() => 0);
  const [start] = steps;
  for (const person of firsts) {
    const began = start === undefined ? undefined : person.get(start);
    if (began === undefined) continue;
    for (const [place, step] of steps.entries()) {
      const at = person.get(step);
      if (at === undefined || at - began > withinMs) break;
      reached[place] = (reached[place] ?? 0) + 1;
    }
  }
  return funnelOf(steps, reached);
}

/** The same from counts that were made elsewhere, one a step. */
export function funnelOf(steps: readonly string[], reached: readonly number[]): FunnelStep[] {
  const began = reached[0] ?? 0;
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return steps.map((name, place) => ({
    name,
    people: reached[place] ?? 0,
    share: share(reached[place] ?? 0, began),
    fromLast: place === 0 ? 1 : share(reached[place] ?? 0, reached[place - 1] ?? 0),
  }));
}
