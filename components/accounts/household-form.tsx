"use client";

import { useTranslations } from "next-intl";
import type { SaveReply } from "@/components/accounts/eater-form";
import { SaveForm } from "@/components/accounts/save-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";

interface HouseholdFields {
  readonly name: string;
  readonly timeZone: string;
  readonly units: string;
  readonly currency: string;
}

const CURRENCIES = [
  "EUR",
  "USD",
  "GBP",
  "PLN",
  "CHF",
  "SEK",
  "DKK",
  "NOK",
  "CZK",
  "CAD",
  "AUD",
  "JPY",
  "INR",
  "BRL",
] as const;

/** Name, units, money and clock of the household. */
export function HouseholdForm({
  settings,
  save,
}: {
  settings: HouseholdFields;
  save: (input: HouseholdFields) => Promise<SaveReply | undefined>;
}) {
  const t = useTranslations("accounts");
  const zones = Intl.supportedValuesOf("timeZone");
  return (
    <SaveForm
      save={(form) =>
        save({
          name: String(form.get("name") ?? ""),
          timeZone: String(form.get("timeZone") ?? "UTC"),
          units: String(form.get("units") ?? "metric"),
          currency: String(form.get("currency") ?? "EUR"),
        })
      }
    >
      {(errors) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t("household.name")} error={errors.name?.[0]}>
              <Input name="name" defaultValue={settings.name} required maxLength={60} />
            </Field>
            <Field label={t("household.timeZone")} hint={t("household.timeZoneHint")}>
              <Select
                name="timeZone"
                defaultValue={settings.timeZone}
                options={[...new Set([settings.timeZone, "UTC", ...zones])].map((value) => ({
                  value,
                  label: value.replaceAll("_", " "),
                }))}
              />
            </Field>
            <Field label={t("household.currency")}>
              <Select
                name="currency"
                defaultValue={settings.currency}
                options={[...new Set([settings.currency, ...CURRENCIES])].map((value) => ({ value, label: value }))}
              />
            </Field>
            <Segmented
              name="units"
              legend={t("household.units")}
              defaultValue={settings.units}
              options={[
                { value: "metric", label: t("household.metric") },
                { value: "us", label: t("household.us") },
              ]}
            />
          </div>
        </>
      )}
    </SaveForm>
  );
}
