import "server-only";
import { createTranslator } from "next-intl";
import { periodOf } from "@/lib/engines/analytics/period";
import type { AnalyticsReport, ReportChart } from "@/lib/engines/reports/analytics-report";
import type { Scope } from "@/lib/platform/auth/scope";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { engagementFigures } from "../../analytics/queries/engagement";
import { recipesFigures } from "../../analytics/queries/recipes";
import { systemFigures } from "../../analytics/queries/system";
import { usersFigures } from "../../analytics/queries/users";

const DAY_MS = 86_400_000;
const SHOWN = 10;
const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });

/** What the dashboards say of the last days, from the same counts. For admins. */
export async function analyticsReport({ db }: Pick<Scope, "db">, days: number, now: number): Promise<AnalyticsReport> {
  const t = createTranslator({ locale: "en", messages: catalogue("en"), namespace: "reports" });
  const period = periodOf(days, now);
  const users = await usersFigures({ db }, period, now);
  const recipes = await recipesFigures({ db }, period, "recipe.cooked", now);
  const engagement = await engagementFigures({ db }, period);
  const system = await systemFigures({ db }, period);
  const [from, until] = [period.from, period.before - DAY_MS].map((at) => day.format(at));
  const span = { from: from ?? "", until: until ?? "" };
  const line = (values: readonly { readonly value: number }[]): ReportChart["shape"] => ({
    kind: "line",
    values: values.map((one) => one.value),
    forecast: [],
    ...span,
  });
  const total = (values: readonly { readonly value: number }[]) => values.reduce((sum, one) => sum + one.value, 0);
  const count = (value: number) => value.toLocaleString("en-US");
  const forecast = users.forecast.ok ? users.forecast.points.map(({ value, low, high }) => ({ value, low, high })) : [];
  const mean = total(users.active) / Math.max(1, users.active.length);
  return {
    language: "en",
    title: t("analytics.title"),
    summary: t("analytics.summary", { ...span, people: users.known }),
    charts: [
      {
        title: t("analytics.active.title"),
        sentence: t("analytics.active.sentence", { mean: Math.round(mean * 10) / 10, ahead: forecast.length }),
        shape: {
          kind: "line",
          values: users.active.map((one) => one.value),
          forecast,
          from: span.from,
          until: forecast.length === 0 ? span.until : day.format(period.before + (forecast.length - 2) * DAY_MS),
        },
      },
      {
        title: t("analytics.joined.title"),
        sentence: t("analytics.joined.sentence", { joined: total(users.joined), before: users.joinedBefore }),
        shape: line(users.joined),
      },
      {
        title: t("analytics.visits.title"),
        sentence: t("analytics.visits.sentence", { now: engagement.now.visits, before: engagement.before.visits }),
        shape: line(engagement.visits),
      },
      {
        title: t("analytics.funnel.title"),
        sentence: t("analytics.funnel.sentence"),
        shape: {
          kind: "bars",
          rows: engagement.funnel.map(({ name, people, share }) => ({
            label: name,
            value: people,
            text: `${count(people)} · ${Math.round(share * 100)} %`,
          })),
        },
      },
      {
        title: t("analytics.recipes.title"),
        sentence: t("analytics.recipes.sentence", { different: recipes.different }),
        shape: {
          kind: "bars",
          rows: recipes.top.slice(0, SHOWN).map((one) => ({
            label: one.title ?? t("analytics.recipes.private"),
            value: one.count,
            text: count(one.count),
          })),
        },
      },
      {
        title: t("analytics.errors.title"),
        sentence: t("analytics.errors.sentence", { now: total(system.errors), before: system.errorsBefore }),
        shape: line(system.errors),
      },
      {
        title: t("analytics.jobs.title"),
        sentence: t("analytics.jobs.sentence", {
          runs: system.jobs.reduce((sum, one) => sum + one.runs, 0),
          failed: system.jobs.reduce((sum, one) => sum + one.failed, 0),
        }),
        shape: {
          kind: "bars",
          rows: system.jobs.slice(0, SHOWN).map((one) => ({ label: one.name, value: one.runs, text: count(one.runs) })),
        },
      },
    ],
  };
}
