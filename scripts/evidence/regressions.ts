import type { Figure } from "./figures";

/** A figure that fell behind what was reached before. */
export interface Regression {
  readonly key: string;
  readonly before: number;
  readonly today: number;
}

/** How far a figure may fall before it counts: a point of a percentage or of a share; a count of errors may not rise at all. */
function tolerance({ unit, target }: Figure): number {
  if (unit === "%") return 1;
  return target && "atLeast" in target ? 0.01 : 0;
}

/**
 * Figures that are worse today than `before` by more than a point, on all cases or on the held-out ones. Times are
 * left out: they belong to the machine. A figure that one side lacks is not compared.
 */
export function regressions(
  figures: readonly Figure[],
  before: Readonly<Record<string, number>>,
  today: Readonly<Record<string, number>>,
): { readonly compared: number; readonly worse: readonly Regression[] } {
  const worse: Regression[] = [];
  let compared = 0;
  for (const figure of figures) {
    const { key: name, target, unit } = figure;
    if (unit === "ms" || target === null) continue;
    for (const key of [name, `${name}.heldOut`]) {
      const [was, is] = [before[key], today[key]];
      if (was === undefined || is === undefined) continue;
      compared++;
      const fall = "atLeast" in target ? was - is : is - was;
      if (fall > tolerance(figure)) worse.push({ key, before: was, today: is });
    }
  }
  return { compared, worse };
}
