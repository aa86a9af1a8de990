import { getTranslations } from "next-intl/server";
import { SCHEDULES } from "@/lib/domains/analytics/schema";

/** The words of the form that keeps a report. */
export async function keepWords() {
  const t = await getTranslations("analytics.reports");
  return {
    schedules: SCHEDULES.map((value) => ({ value, label: t(`schedules.${value}`) })),
    words: {
      name: t("name"),
      schedule: t("schedule"),
      recipients: t("recipients"),
      recipientsHint: t("recipientsHint"),
      save: t("save"),
      saved: t("saved"),
      wrongAddress: t("wrongAddress"),
    },
  };
}
