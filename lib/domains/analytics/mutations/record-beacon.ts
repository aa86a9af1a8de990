import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { recipe } from "@/db/schema";
import { pageTemplate } from "@/lib/engines/analytics/page-template";
import type { Scope } from "@/lib/platform/auth/scope";
import type { AnalyticsEvent } from "../events";
import { searchEvent } from "../policy";
import type { BeaconInput } from "../schema";
import { recordEvents } from "./record-event";

/** Records what a browser reports. A recipe that the household cannot read is left out. */
export async function recordBeacon(scope: Scope, { events }: BeaconInput): Promise<void> {
  const named = events.flatMap((event) => ("recipeId" in event ? event.recipeId : []));
  const readable = new Set(
    named.length === 0
      ? []
      : (
          await scope.db
            .select({ id: recipe.id })
            .from(recipe)
            .where(
              and(inArray(recipe.id, named), or(isNull(recipe.householdId), eq(recipe.householdId, scope.householdId))),
            )
        ).map((row) => row.id),
  );
  await recordEvents(
    scope,
    events
      .filter((event) => !("recipeId" in event) || readable.has(event.recipeId))
      .map((event) => ({ id: event.id, event: eventOf(event) })),
  );
}

function eventOf(event: BeaconInput["events"][number]): AnalyticsEvent {
  switch (event.name) {
    case "page.timed":
      return {
        name: event.name,
        label: `${event.figure} ${pageTemplate(event.page)}`.slice(0, 120),
        value: Math.round(event.value),
      };
    case "search.made":
      return searchEvent(event.found);
    case "error.seen":
      return { name: event.name, label: pageTemplate(event.page).slice(0, 120) };
    default:
      return { name: event.name, recipeId: event.recipeId };
  }
}
