import { getFormatter, getTranslations } from "next-intl/server";
import { BarList } from "@/components/analytics/bar-list";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { EVENT_NAMES, type EventName } from "@/lib/domains/analytics/events";
import { runReport } from "@/lib/domains/analytics/queries/run-report";
import { REPORT_DIMENSIONS, REPORT_MEASURES, type ReportDefinition } from "@/lib/engines/analytics/report-definition";
import type { Db } from "@/lib/platform/database";

const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

/** What a report counts, to be changed by a plain form, and what it comes to. */
export async function ReportResult({
  db,
  definition,
  path,
}: {
  db: Db;
  definition: ReportDefinition;
  /** Where the form leads. */
  path: string;
}) {
  const t = await getTranslations("analytics");
  const format = await getFormatter();
  const rows = await runReport({ db }, definition);
  const total = rows.reduce((sum, row) => sum + row.value, 0);
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  const isEvent = (key: string): key is EventName => EVENT_NAMES.some((name) => name === key);
  const dateText = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), {
      timeZone: "UTC",
      ...(definition.dimension === "month" ? { month: "long", year: "numeric" } : { dateStyle: "medium" }),
    });
  const nameOf = (row: (typeof rows)[number]) => {
    if (definition.dimension === "recipe") return row.title ?? t("recipes.own");
    if (definition.dimension === "event") return isEvent(row.key) ? t(`events.${row.key}`) : row.key;
    if (definition.dimension === "weekday")
      return format.dateTime(new Date(MONDAY + (Number(row.key) - 1) * DAY_MS), { weekday: "long", timeZone: "UTC" });
    if (definition.dimension === "hour") return `${row.key}:00`;
    return /^\d{4}-\d{2}-\d{2}$/.test(row.key) ? dateText(row.key) : row.key;
  };
  return (
    <>
      <Card as="section">
        <form action={path} method="get" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <Field label={t("reports.measure")} hint={t("reports.eventHint")}>
            <Select
              name="measure"
              defaultValue={definition.measure}
              options={REPORT_MEASURES.map((value) => ({ value, label: t(`reports.measures.${value}`) }))}
            />
          </Field>
          <Field label={t("reports.dimension")}>
            <Select
              name="dimension"
              defaultValue={definition.dimension}
              options={REPORT_DIMENSIONS.map((value) => ({ value, label: t(`reports.dimensions.${value}`) }))}
            />
          </Field>
          <Field label={t("reports.event")}>
            <Select
              name="event"
              defaultValue={definition.events[0] ?? ""}
              placeholder={t("reports.anyEvent")}
              options={EVENT_NAMES.map((value) => ({ value, label: t(`events.${value}`) }))}
            />
          </Field>
          <Field label={t("reports.cuisine")} hint={t("reports.cuisineHint")}>
            <Input name="cuisine" defaultValue={definition.cuisine ?? ""} maxLength={60} />
          </Field>
          <Field label={t("reports.days")}>
            <Input name="days" type="number" min={1} max={400} defaultValue={definition.days} />
          </Field>
          <Field label={t("reports.limit")}>
            <Input name="limit" type="number" min={1} max={1000} defaultValue={definition.limit} />
          </Field>
          <div>
            <Button type="submit" look="plain">
              {t("reports.preview")}
            </Button>
          </div>
        </form>
      </Card>
      <Card as="section" className="grid gap-3">
        <p className="text-soft">
          {definition.measure === "people"
            ? t("reports.resultPeople", { rows: rows.length })
            : definition.measure === "average"
              ? t("reports.resultAverage", { rows: rows.length })
              : t("reports.result", { rows: rows.length, total: number(total) })}
        </p>
        {rows.length === 0 ? null : (
          <BarList
            bars={rows.map((row) => ({
              key: row.key,
              label: nameOf(row),
              value: row.value,
              valueText: number(row.value),
            }))}
          />
        )}
      </Card>
    </>
  );
}
