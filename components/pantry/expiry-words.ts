"use client";

import { useTranslations } from "next-intl";
import { dayName, shortDate } from "@/components/planning/plan-words";
import { daysLeft } from "@/lib/domains/pantry/policy";

const withYear = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** A date on a pack as people say it on a day: "use by Friday", "past 20 Nov". */
export function useExpiryWords(today: string): (expiresAt: string) => string {
  const t = useTranslations("pantry");
  return (expiresAt) => {
    const left = daysLeft(expiresAt, today);
    const date = Math.abs(left) > 300 ? withYear.format(new Date(`${expiresAt}T00:00:00Z`)) : shortDate(expiresAt);
    if (left < 0) return t("useBy.past", { date });
    if (left === 0) return t("useBy.today");
    if (left === 1) return t("useBy.tomorrow");
    return left < 7 ? t("useBy.day", { day: dayName(expiresAt) }) : t("useBy.date", { date });
  };
}
