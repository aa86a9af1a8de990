/** How many people of the week `cohort` (its Monday, YYYY-MM-DD) were there in the week `week`. */
export interface CohortCell {
  readonly cohort: string;
  readonly week: string;
  readonly people: number;
}

export interface Cohort {
  readonly cohort: string;
  readonly size: number;
  /** Share of the cohort seen 0, 1, 2 … weeks after it began; null where that week is not over yet. */
  readonly shares: readonly (number | null)[];
}

const WEEK_MS = 7 * 86_400_000;
const weekNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / WEEK_MS);

/**
 * The retention triangle: of everyone first seen in a week, the share seen again n weeks later (classic n-week retention,
 * as in Fader and Hardie, "How to project customer retention", 2007). A week that is still running is not given, for it
 * would look like a loss. Cohorts come oldest first; those nobody belongs to are absent.
 */
export function retention(cells: readonly CohortCell[], lastFullWeek: string): Cohort[] {
  const byCohort = Map.groupBy(cells, (cell) => cell.cohort);
  const last = weekNumber(lastFullWeek);
  return [...byCohort]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([cohort, own]) => {
      const first = weekNumber(cohort);
      const size = own.find((cell) => cell.week === cohort)?.people ?? 0;
      if (size === 0) return [];
      const people = new Map(own.map((cell) => [weekNumber(cell.week) - first, cell.people]));
      const shares = Array.from({ length: Math.max(1, last - first + 1) }, (_, after) =>
        first + after > last && after > 0 ? null : (people.get(after) ?? 0) / size,
      );
      return [{ cohort, size, shares }];
    });
}

/** Share of all people, over cohorts that are old enough, seen n weeks after they came; weighted by size. Null for none. */
export function retainedAfter(cohorts: readonly Cohort[], weeks: number): number | null {
  const old = cohorts.filter((cohort) => cohort.shares[weeks] != null);
  const all = old.reduce((sum, cohort) => sum + cohort.size, 0);
  if (all === 0) return null;
  return old.reduce((sum, cohort) => sum + cohort.size * (cohort.shares[weeks] ?? 0), 0) / all;
}
