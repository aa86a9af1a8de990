"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import type { ActReply } from "@/components/admin/act-button";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, Fieldset } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Switch } from "@/components/ui/switch";
import { Textarea } from "@/components/ui/textarea";
import { showToast } from "@/components/ui/toast";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One switch as it stands; `found` are households a search offers beside those already named. */
export function FlagForm({
  flag,
  found,
  save,
}: {
  flag: {
    readonly key: string;
    readonly reach: "installation" | "household";
    readonly isOn: boolean;
    readonly sharePercent: number;
    readonly households: readonly Named[];
    readonly note: string;
  };
  found: readonly Named[];
  save: (input: {
    key: string;
    isOn: boolean;
    sharePercent: number;
    householdIds: string[];
    note: string;
  }) => Promise<ActReply | undefined>;
}) {
  const t = useTranslations("adminFlags");
  const common = useTranslations("common.selection");
  const [isSaving, start] = useTransition();
  return (
    <Card>
      <form
        className="grid gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          start(async () => {
            const reply = await save({
              key: flag.key,
              isOn: fields.get("isOn") !== null,
              sharePercent: Number(fields.get("sharePercent") ?? 100),
              householdIds: fields.getAll("household").map(String),
              note: String(fields.get("note") ?? ""),
            });
            const refusal = reply?.data?.reason === "unknown-household" ? t("unknown") : undefined;
            if (reply?.data?.ok === true) showToast({ title: t("savedFlag") });
            else showToast({ title: reply?.serverError?.message ?? refusal ?? common("failed"), tone: "tomato" });
          });
        }}
      >
        <Switch name="isOn" label={t("isOn")} hint={t("isOnHint")} defaultChecked={flag.isOn} />
        <Field
          className="max-w-56"
          label={t("shareLabel")}
          hint={flag.reach === "household" ? t("shareHint") : t("shareHintWhole")}
        >
          <NumberField name="sharePercent" min={0} max={100} unit="%" defaultValue={flag.sharePercent} />
        </Field>
        {flag.reach === "household" ? (
          <Fieldset legend={t("households")}>
            {flag.households.length === 0 && found.length === 0 ? (
              <p className="text-soft">{t("noHousehold")}</p>
            ) : null}
            {flag.households.map(({ id, name }) => (
              <Checkbox key={id} name="household" value={id} label={name} defaultChecked />
            ))}
            {found.length === 0 ? null : <p className="mt-2 text-sm text-soft">{t("found")}</p>}
            {found.map(({ id, name }) => (
              <Checkbox key={id} name="household" value={id} label={name} />
            ))}
          </Fieldset>
        ) : null}
        <Field label={t("note")} hint={t("noteHint")}>
          <Textarea name="note" rows={2} maxLength={500} defaultValue={flag.note} />
        </Field>
        <div>
          <Button type="submit" look="go" isLoading={isSaving}>
            {t("saveFlag")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
