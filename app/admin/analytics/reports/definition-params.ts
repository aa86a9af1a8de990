import { type ReportDefinition, reportDefinition } from "@/lib/engines/analytics/report-definition";
import type { PageParams } from "../period";

const START: ReportDefinition = {
  dimension: "day",
  measure: "events",
  events: [],
  cuisine: null,
  days: 28,
  limit: 100,
};

/** The definition an address holds over another one; what it says wrongly is ignored. */
export async function readDefinition(params: PageParams, kept: ReportDefinition = START): Promise<ReportDefinition> {
  const asked = await params;
  const one = (name: string) => (typeof asked[name] === "string" ? asked[name].trim() : undefined);
  if (one("dimension") === undefined) return kept;
  const event = one("event");
  const parsed = reportDefinition.safeParse({
    dimension: one("dimension"),
    measure: one("measure"),
    events: event === undefined || event === "" ? [] : [event],
    cuisine: one("cuisine") || null,
    days: Number(one("days") ?? kept.days),
    limit: Number(one("limit") ?? kept.limit),
  });
  return parsed.success ? parsed.data : kept;
}
