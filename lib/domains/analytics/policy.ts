import type { ReportDefinition } from "@/lib/engines/analytics/report-definition";
import type { Table } from "@/lib/platform/sheets/table";
import type { AnalyticsEvent } from "./events";

type Recorded = { readonly event: AnalyticsEvent };

/** What a mark on a recipe says: kept, set aside, rated. Taking a mark back is no event. */
export function markedEvents(
  recipeId: string,
  mark: {
    readonly isFavourite?: boolean | undefined;
    readonly isHidden?: boolean | undefined;
    readonly rating?: number | null | undefined;
  },
): Recorded[] {
  const said: AnalyticsEvent[] = [];
  if (mark.isFavourite === true) said.push({ name: "recipe.saved", recipeId });
  if (mark.isHidden === true) said.push({ name: "recipe.hidden", recipeId });
  if (mark.rating != null) said.push({ name: "recipe.rated", recipeId, value: mark.rating });
  return said.map((event) => ({ event }));
}

/** A search that was finished, with the recipes it found. */
export const searchEvent = (found: number): AnalyticsEvent => ({
  name: "search.made",
  label: found > 0 ? "found" : "nothing",
  value: found,
});

/** A meal changed for another: one recipe was passed over, the other chosen. */
export const swappedEvents = (from: string | null, to: string): Recorded[] => [
  ...(from === null || from === to ? [] : [{ event: { name: "recipe.skipped" as const, recipeId: from } }]),
  { event: { name: "recipe.planned", recipeId: to } },
];

/** A week that was planned: once as a whole, and once for each recipe that came in. */
export const plannedEvents = (recipeIds: readonly string[]): Recorded[] => [
  { event: { name: "plan.made", value: recipeIds.length } },
  ...[...new Set(recipeIds)].map((recipeId) => ({ event: { name: "recipe.planned" as const, recipeId } })),
];

/** The way from opening a kitchen to a cooked meal. */
export const FUNNEL = ["person.joined", "recipe.viewed", "plan.made", "list.made", "recipe.cooked"] as const;
/** Steps count when they came within so many days of the first. */
export const FUNNEL_DAYS = 14;

/** What recipes can be ranked by. */
export const POPULAR_BY = ["recipe.cooked", "recipe.planned", "recipe.viewed", "recipe.saved"] as const;
export type PopularBy = (typeof POPULAR_BY)[number];

/** A custom report as a table to be written to a file. */
export const reportTable = ({
  title,
  definition,
}: {
  readonly title: string;
  readonly definition: ReportDefinition;
}): Table<{ readonly key: string; readonly title: string | null; readonly value: number }> => ({
  name: "report",
  title,
  timeZone: "UTC",
  columns: [
    { key: definition.dimension, title: definition.dimension, kind: "text", value: (row) => row.title ?? row.key },
    { key: definition.measure, title: definition.measure, kind: "number", value: (row) => row.value },
  ],
});

/** What can be downloaded. */
export const EXPORTS = ["users", "recipes", "engagement", "system", "events"] as const;
export type ExportKind = (typeof EXPORTS)[number];
