"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { type Reported, reportEvents } from "@/components/analytics/report-events";

const RECIPE = /^\/recipes\/([0-9a-f]{8}-[0-9a-f-]{27})$/;

/** Reports how fast this page came and answered, which recipe was opened, and errors. Draws nothing. */
export function PageTimings() {
  const pathname = usePathname();
  useEffect(() => {
    const recipeId = RECIPE.exec(pathname)?.[1];
    if (recipeId !== undefined) reportEvents([{ name: "recipe.viewed", recipeId }]);
  }, [pathname]);
  useEffect(watchPage, []);
  return null;
}

/** The figures of the first page of this tab, as Core Web Vitals define them, sent when it is left or hidden. */
function watchPage(): () => void {
  const page = location.pathname;
  let lcp: number | null = null;
  let inp: number | null = null;
  let cls = 0;
  const observers: PerformanceObserver[] = [];
  const watch = (type: string, seen: (entries: PerformanceEntryList) => void, more: object = {}) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    const observer = new PerformanceObserver((list) => seen(list.getEntries()));
    observer.observe({ type, buffered: true, ...more });
    observers.push(observer);
  };
  watch("largest-contentful-paint", (entries) => {
    lcp = entries.at(-1)?.startTime ?? lcp;
  });
  watch("layout-shift", (entries) => {
    for (const entry of entries as (PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) cls += entry.value;
  });
  watch(
    "event",
    (entries) => {
      for (const entry of entries as (PerformanceEntry & { readonly interactionId: number })[])
        if (entry.interactionId > 0) inp = Math.max(inp ?? 0, entry.duration);
    },
    { durationThreshold: 40 },
  );
  let errors = 0;
  const onError = () => {
    errors += 1;
    if (errors <= 3) reportEvents([{ name: "error.seen", page: location.pathname }]);
  };
  let isTold = false;
  const tell = () => {
    if (document.visibilityState !== "hidden" || isTold) return;
    isTold = true;
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const figures: [Extract<Reported, { name: "page.timed" }>["figure"], number | null][] = [
      ["LCP", lcp],
      ["TTFB", navigation === undefined ? null : navigation.responseStart],
      ["CLS", cls * 1000],
      ["INP", inp],
    ];
    reportEvents(
      figures.flatMap(([figure, value]) =>
        value === null || value < 0 ? [] : [{ name: "page.timed" as const, figure, page, value: Math.round(value) }],
      ),
    );
  };
  window.addEventListener("error", onError);
  window.addEventListener("unhandledrejection", onError);
  document.addEventListener("visibilitychange", tell);
  return () => {
    for (const observer of observers) observer.disconnect();
    window.removeEventListener("error", onError);
    window.removeEventListener("unhandledrejection", onError);
    document.removeEventListener("visibilitychange", tell);
  };
}
