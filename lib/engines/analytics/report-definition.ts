import { z } from "zod";

/** What a report can be split by. */
export const REPORT_DIMENSIONS = [
  "day",
  "week",
  "month",
  "event",
  "recipe",
  "cuisine",
  "label",
  "weekday",
  "hour",
] as const;
/** What is counted. */
export const REPORT_MEASURES = ["events", "people", "total", "average"] as const;

/**
 * A custom report: a measure by a dimension over events that pass a filter. The vocabulary is closed, so a definition
 * can name no table, column or text of SQL. An empty list of events means all of them.
 */
export const reportDefinition = z.object({
  dimension: z.enum(REPORT_DIMENSIONS),
  measure: z.enum(REPORT_MEASURES),
  events: z.array(z.string().max(60)).max(30),
  cuisine: z.string().max(60).nullable(),
  /** The last so many days, today included. */
  days: z.number().int().min(1).max(400),
  limit: z.number().int().min(1).max(1000),
});

export type ReportDefinition = z.infer<typeof reportDefinition>;
