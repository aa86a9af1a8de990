"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select, type SelectOption } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import type { ReportDefinition } from "@/lib/engines/analytics/report-definition";
import { saveReportAction } from "../actions";

type Schedule = "never" | "daily" | "weekly" | "monthly";
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Keeps a report under a name, and says when and to whom it is sent. */
export function KeepForm({
  id,
  definition,
  title,
  schedule,
  schedules,
  recipients,
  words,
}: {
  id: string | null;
  definition: ReportDefinition;
  title: string;
  schedule: Schedule;
  schedules: readonly SelectOption<Schedule>[];
  recipients: readonly string[];
  words: Readonly<
    Record<"name" | "schedule" | "recipients" | "recipientsHint" | "save" | "saved" | "wrongAddress", string>
  >;
}) {
  const [wrong, setWrong] = useState(false);
  const [isSaving, start] = useTransition();
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const to = text("recipients")
      .split(/[\s,;]+/)
      .filter((one) => one !== "");
    const isWrong = to.length > 10 || to.some((one) => !ADDRESS.test(one));
    setWrong(isWrong);
    if (isWrong) return;
    start(async () => {
      const kept = schedules.find((one) => one.value === text("schedule"))?.value ?? "never";
      const reply = await saveReportAction({
        id,
        report: { title: text("title"), definition, schedule: kept, recipients: to },
      });
      if (reply?.serverError !== undefined) showToast({ title: reply.serverError.message, tone: "tomato" });
      else if (reply?.validationErrors !== undefined) setWrong(true);
      else showToast({ title: words.saved });
    });
  };
  return (
    <Card as="section">
      <form onSubmit={save} className="grid gap-4 sm:grid-cols-2">
        <Field label={words.name}>
          <Input name="title" required maxLength={120} defaultValue={title} />
        </Field>
        <Field label={words.schedule}>
          <Select name="schedule" defaultValue={schedule} options={schedules} />
        </Field>
        <Field
          label={words.recipients}
          hint={words.recipientsHint}
          error={wrong ? words.wrongAddress : undefined}
          className="sm:col-span-2"
        >
          <Input name="recipients" defaultValue={recipients.join(", ")} />
        </Field>
        <div>
          <Button type="submit" look="go" isLoading={isSaving}>
            {words.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
