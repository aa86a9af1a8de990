"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import { REPORT_KINDS, type ReportKind } from "@/lib/engines/reports/contract";

interface Added {
  readonly data?: { readonly ok: boolean } | undefined;
  readonly serverError?: { readonly message: string } | undefined;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${hour}:00` }));
const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Asks for one more mail a week. */
export function ScheduleForm({
  add,
}: {
  readonly add: (input: { report: ReportKind; weekday: number; hour: number }) => Promise<Added | undefined>;
}) {
  const t = useTranslations("reports");
  const [isAdding, start] = useTransition();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    start(async () => {
      const reply = await add({
        report: REPORT_KINDS.find((kind) => kind === given.get("report")) ?? "week-plan",
        weekday: Number(given.get("weekday")),
        hour: Number(given.get("hour")),
      }).catch(() => undefined);
      if (reply?.data?.ok === true) showToast({ title: t("settings.added") });
      else {
        const refused = t(reply?.data === undefined ? "settings.failed" : "settings.tooMany");
        showToast({ title: reply?.serverError?.message ?? refused, tone: "tomato" });
      }
    });
  }
  return (
    <form onSubmit={submit} className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_10rem_7rem_auto]">
      <Field label={t("settings.report")}>
        <Select
          name="report"
          options={REPORT_KINDS.map((value) => ({ value, label: t(`settings.reports.${value}`) }))}
        />
      </Field>
      <Field label={t("settings.weekday")}>
        <Select
          name="weekday"
          defaultValue="6"
          options={WEEKDAYS.map((value) => ({ value, label: t(`settings.weekdays.${value}`) }))}
        />
      </Field>
      <Field label={t("settings.hour")}>
        <Select name="hour" defaultValue="8" options={HOURS} />
      </Field>
      <Button type="submit" isLoading={isAdding}>
        {t("settings.add")}
      </Button>
    </form>
  );
}
