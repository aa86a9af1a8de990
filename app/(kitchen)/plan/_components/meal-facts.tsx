"use client";

import { Lock, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { dayName } from "@/components/planning/plan-words";
import type { WeekEntry } from "@/lib/domains/planning/policy";

/** A warning that nobody may miss. */
export function MealDangers({ entry }: { readonly entry: WeekEntry }) {
  const t = useTranslations("planning");
  return entry.dangers.map(({ eaterName, allergen }) => (
    <p
      key={`${eaterName}${allergen}`}
      className="mt-1 flex items-start gap-1 rounded-tag bg-tomato-wash px-1.5 py-1 text-xs leading-tight text-tomato"
    >
      <TriangleAlert aria-hidden="true" className="mt-px size-3 flex-none" />
      {t("meal.danger", { allergen: t(`allergens.${allergen}`), name: eaterName })}
    </p>
  ));
}

/** "from Monday" for leftovers, else null. */
export function useOrigin(entry: WeekEntry): string | null {
  const t = useTranslations("planning");
  if (entry.kind !== "leftover") return null;
  return entry.leftoverOf === null ? t("meal.leftovers") : t("meal.from", { day: dayName(entry.leftoverOf.date) });
}

export function LockMark() {
  const t = useTranslations("planning");
  return <Lock role="img" aria-label={t("meal.locked")} className="size-3.5 flex-none text-herb" />;
}
