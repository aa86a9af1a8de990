"use client";

const ADDRESS = "/api/v1/analytics/beacon";

/** What this browser may tell (lib/domains/analytics/schema.ts says what of it is taken). */
export type Reported =
  | { readonly name: "recipe.viewed" | "recipe.cook-started" | "recipe.cooked"; readonly recipeId: string }
  | {
      readonly name: "page.timed";
      readonly figure: "LCP" | "INP" | "CLS" | "TTFB";
      readonly page: string;
      readonly value: number;
    }
  | { readonly name: "search.made"; readonly found: number }
  | { readonly name: "error.seen"; readonly page: string };

/** A browser that asks not to be followed is not. */
function isAskedNotTo(): boolean {
  const signals = navigator as Navigator & { readonly globalPrivacyControl?: boolean };
  return navigator.doNotTrack === "1" || signals.globalPrivacyControl === true;
}

/** Tells the server what happened here, once, without waiting; also while the page is being left. */
export function reportEvents(events: readonly Reported[]): void {
  if (events.length === 0 || isAskedNotTo()) return;
  const body = JSON.stringify({ events: events.slice(0, 20).map((event) => ({ id: crypto.randomUUID(), ...event })) });
  navigator.sendBeacon(ADDRESS, new Blob([body], { type: "application/json" }));
}
