import type { getTranslations } from "next-intl/server";
import type { Week } from "@/lib/domains/planning/policy";

type Words = Awaited<ReturnType<typeof getTranslations<"planning">>>;

const metDays = (week: Week) => ({
  met: week.dayFigures.filter((day) => day.isMet).length,
  total: week.dayFigures.length,
});

/** The page's title says how the week stands. */
export function weekHeading(week: Week, t: Words): string {
  const { met, total } = metDays(week);
  if (week.entries.length === 0) return t("heading.empty");
  if (total === 0 || week.openSlots > 0) return t("heading.week");
  if (met === total) return t(week.eaters.length > 1 ? "heading.fits" : "heading.fitsOne");
  return t(met >= total * 0.8 ? "heading.near" : "heading.week");
}

/** What the numbers on the page mean, in at most three sentences. */
export function weekSummary(week: Week, t: Words): string {
  const { met, total } = metDays(week);
  if (total === 0) return t(week.days.every((day) => day.isPast) ? "summary.past" : "summary.empty");
  const sentences: string[] = [];
  if (met === total) sentences.push(t("summary.fits", { count: week.eaters.length }));
  else {
    sentences.push(t("summary.near", { met, total }));
    const furthest = week.eaters
      .filter((eater) => eater.days > 0)
      .map((eater) => ({ name: eater.name, off: eater.energy.achieved / eater.energyAim - 1 }))
      .sort((a, b) => Math.abs(b.off) - Math.abs(a.off))[0];
    if (furthest !== undefined && Math.abs(furthest.off) > 0.03)
      sentences.push(
        t("summary.off", {
          name: furthest.name,
          percent: Math.round(Math.abs(furthest.off) * 100),
          direction: furthest.off < 0 ? "less" : "more",
        }),
      );
  }
  if (week.openSlots > 0) sentences.push(t("summary.open", { count: week.openSlots }));
  const dangers = week.entries.filter((entry) => entry.dangers.length > 0).length;
  if (dangers > 0) sentences.unshift(t("summary.danger", { count: dangers }));
  return sentences.join(" ");
}
