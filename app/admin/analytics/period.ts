import { getFormatter, getTranslations } from "next-intl/server";
import { changeOf, PERIOD_DAYS, type Period, periodOf } from "@/lib/engines/analytics/period";

export type PageParams = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** The days an address asks for, four weeks where it asks for none that is offered. */
export async function readPeriod(params: PageParams, now = Date.now()): Promise<Period> {
  const asked = Number((await params).days);
  return periodOf(PERIOD_DAYS.find((days) => days === asked) ?? 28, now);
}

/** Links to the same page over other periods. */
export async function periodChoices(path: string, period: Period, keep = "") {
  const t = await getTranslations("analytics");
  return {
    label: t("period"),
    choices: PERIOD_DAYS.map((days) => ({
      href: `${path}?days=${days}${keep}`,
      label: t(`periods.${days}`),
      isCurrent: days === period.days,
    })),
  };
}

/** Words for figures that several pages say: shares, days, months, changes. */
export async function figureWords(period: Period) {
  const t = await getTranslations("analytics");
  const format = await getFormatter();
  const share = (part: number) =>
    format.number(part, { style: "percent", maximumFractionDigits: Math.abs(part) < 0.1 ? 1 : 0 });
  return {
    t,
    format,
    share,
    number: (value: number, digits = 0) => format.number(value, { maximumFractionDigits: digits }),
    day: (at: number) => format.dateTime(new Date(at), { day: "numeric", month: "short", timeZone: "UTC" }),
    month: (at: number) => format.dateTime(new Date(at), { month: "long", year: "numeric", timeZone: "UTC" }),
    change(now: number, before: number) {
      const change = changeOf(now, before);
      const days = period.days;
      if (change === null) return { change, changeText: t("change.none") };
      if (Math.abs(change) < 0.005) return { change, changeText: t("change.same", { days }) };
      return {
        change,
        changeText: t(change > 0 ? "change.more" : "change.less", { share: share(Math.abs(change)), days }),
      };
    },
    trend: { value: t("words.now"), before: t("words.before"), forecast: t("words.forecast") },
  };
}
