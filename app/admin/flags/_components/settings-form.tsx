"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import type { ActReply } from "@/components/admin/act-button";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field, Fieldset } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Segmented } from "@/components/ui/segmented";
import { Switch } from "@/components/ui/switch";
import { Textarea } from "@/components/ui/textarea";
import { showToast } from "@/components/ui/toast";

/** What the form changes; the server's own shape, which it checks again. */
interface Shown {
  readonly registration: "open" | "invited";
  readonly announcement: { readonly text: string; readonly tone: "quiet" | "honey" } | null;
  readonly defaultNotices: Readonly<Record<string, boolean>>;
}

/** The settings of the whole installation. */
export function SettingsForm({
  settings,
  notices,
  save,
}: {
  settings: Shown;
  notices: readonly { readonly kind: string; readonly label: string; readonly isWanted: boolean }[];
  save: (input: {
    registration: "open" | "invited";
    announcement: { text: string; tone: "quiet" | "honey" } | null;
    defaultNotices: Record<string, boolean>;
  }) => Promise<ActReply | undefined>;
}) {
  const t = useTranslations("adminFlags");
  const common = useTranslations("common.selection");
  const [isSaving, start] = useTransition();
  return (
    <Card as="section" className="max-w-3xl">
      <form
        className="grid gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          const text = String(fields.get("announcement") ?? "").trim();
          const tone = fields.get("tone") === "honey" ? "honey" : "quiet";
          start(async () => {
            const reply = await save({
              registration: fields.get("registration") === "invited" ? "invited" : "open",
              announcement: text === "" ? null : { text, tone },
              defaultNotices: Object.fromEntries(
                notices.map(({ kind }) => [kind, fields.get(`notice-${kind}`) !== null]),
              ),
            });
            if (reply?.data?.ok === true) showToast({ title: t("saved") });
            else showToast({ title: reply?.serverError?.message ?? common("failed"), tone: "tomato" });
          });
        }}
      >
        <RadioGroup
          name="registration"
          legend={t("registration.legend")}
          defaultValue={settings.registration}
          options={[
            { value: "open", label: t("registration.open"), hint: t("registration.openHint") },
            { value: "invited", label: t("registration.invited"), hint: t("registration.invitedHint") },
          ]}
        />
        <div className="grid gap-3">
          <Field label={t("announcement.label")} hint={t("announcement.hint")}>
            <Textarea name="announcement" rows={2} maxLength={300} defaultValue={settings.announcement?.text ?? ""} />
          </Field>
          <Segmented
            name="tone"
            legend={t("announcement.tone")}
            defaultValue={settings.announcement?.tone ?? "quiet"}
            options={[
              { value: "quiet", label: t("announcement.quiet") },
              { value: "honey", label: t("announcement.honey") },
            ]}
          />
        </div>
        <Fieldset legend={t("notices.legend")} hint={t("notices.hint")}>
          {notices.map(({ kind, label, isWanted }) => (
            <Switch key={kind} name={`notice-${kind}`} label={label} defaultChecked={isWanted} />
          ))}
        </Fieldset>
        <div>
          <Button type="submit" look="go" isLoading={isSaving}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
