"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { SaveReply } from "@/components/accounts/eater-form";
import { Button } from "@/components/ui/button";
import { Field, Fieldset } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";

export interface CookingFields {
  readonly cookingMinutes: readonly (number | null)[];
  readonly budgetMinor: number | null;
  readonly maxRepeats: number;
  readonly maxLeftovers: number;
}

const MINUTES = [10, 15, 20, 30, 45, 60, 90, 120, 240] as const;
/** 5 January 1970 was a Monday. */
const weekday = (index: number) => new Date(Date.UTC(1970, 0, 5 + index));

/** When the household cooks, for how long, and what a week may cost. */
export function CookingForm({
  settings,
  currency,
  submitLabel,
  onSaved,
  save,
}: {
  settings: CookingFields;
  currency: string;
  submitLabel: string;
  onSaved?: () => void;
  save: (input: CookingFields) => Promise<SaveReply | undefined>;
}) {
  const t = useTranslations("accounts");
  const format = useFormatter();
  const [reply, setReply] = useState<SaveReply | undefined>();
  const [isSaving, startSaving] = useTransition();
  return (
    <form
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        startSaving(async () => {
          const answer = await save(fieldsOf(form));
          setReply(answer);
          if (answer?.data?.ok) onSaved?.();
        });
      }}
    >
      {reply?.serverError !== undefined || reply?.validationErrors !== undefined ? (
        <div role="alert">
          <Notice tone="tomato">{reply.serverError?.message ?? t("cooking.notSaved")}</Notice>
        </div>
      ) : null}
      <Fieldset legend={t("cooking.days")} hint={t("cooking.daysHint")}>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-7">
          {settings.cookingMinutes.map((minutes, index) => {
            const day = format.dateTime(weekday(index), { weekday: "long", timeZone: "UTC" });
            return (
              <Field key={day} label={day}>
                <Select name={`minutes-${index}`} defaultValue={minutes === null ? "" : String(minutes)}>
                  <option value="">{t("cooking.none")}</option>
                  {[...new Set([...MINUTES, ...(minutes === null ? [] : [minutes])])]
                    .sort((a, b) => a - b)
                    .map((value) => (
                      <option key={value} value={value}>
                        {t("cooking.minutes", { minutes: value })}
                      </option>
                    ))}
                </Select>
              </Field>
            );
          })}
        </div>
      </Fieldset>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t("cooking.budget")} hint={t("cooking.budgetHint")} aside={currency}>
          <Input
            name="budget"
            type="number"
            inputMode="decimal"
            min={0}
            step="0.01"
            defaultValue={settings.budgetMinor === null ? "" : settings.budgetMinor / 100}
            placeholder={t("cooking.noLimit")}
          />
        </Field>
        <Field label={t("cooking.repeats")} hint={t("cooking.repeatsHint")}>
          <Select
            name="maxRepeats"
            defaultValue={String(settings.maxRepeats)}
            options={[1, 2, 3, 4].map((count) => ({ value: String(count), label: t("cooking.times", { count }) }))}
          />
        </Field>
        <Field label={t("cooking.leftovers")} hint={t("cooking.leftoversHint")}>
          <Select
            name="maxLeftovers"
            defaultValue={String(settings.maxLeftovers)}
            options={[0, 1, 2, 3].map((count) => ({
              value: String(count),
              label: t("cooking.leftoverMeals", { count }),
            }))}
          />
        </Field>
      </div>
      <div className="flex flex-wrap items-center justify-end gap-3">
        <p role="status" className="text-sm text-herb">
          {reply?.data?.ok ? t("saved") : ""}
        </p>
        <Button type="submit" look="go" isLoading={isSaving}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

function fieldsOf(form: FormData): CookingFields {
  const number = (name: string) => {
    const text = String(form.get(name) ?? "").trim();
    return text === "" ? null : Number(text);
  };
  const budget = number("budget");
  return {
    cookingMinutes: Array.from({ length: 7 }, (_, index) => number(`minutes-${index}`)),
    budgetMinor: budget === null ? null : Math.round(budget * 100),
    maxRepeats: number("maxRepeats") ?? 1,
    maxLeftovers: number("maxLeftovers") ?? 0,
  };
}
