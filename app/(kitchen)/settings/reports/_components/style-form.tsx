"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { LookFields } from "@/components/reports/look-fields";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import type { PaperStyle } from "@/lib/engines/reports/contract";
import { LABEL_SHEETS } from "@/lib/engines/reports/label-sheets";

/** How plans, lists, books and labels are printed. */
export function StyleForm({
  style,
  save,
}: {
  readonly style: PaperStyle;
  readonly save: (style: PaperStyle) => Promise<{ readonly data?: unknown } | undefined>;
}) {
  const t = useTranslations("reports");
  const [chosen, setChosen] = useState(style);
  const [isSaving, start] = useTransition();
  const set = (change: Partial<PaperStyle>) => setChosen((before) => ({ ...before, ...change }));
  return (
    <Card className="grid gap-4">
      <LookFields look={chosen} set={set} />
      <Checkbox
        name="purpose"
        label={t("settings.purpose")}
        checked={chosen.showsPurpose}
        onChange={(event) => set({ showsPurpose: event.target.checked })}
      />
      <Field label={t("settings.labelSheet")}>
        <Select
          value={chosen.labelSheet}
          onChange={(event) => set({ labelSheet: event.target.value })}
          options={LABEL_SHEETS.map(({ name, like }) => ({ value: name, label: like }))}
        />
      </Field>
      <Button
        look="go"
        className="justify-self-start"
        isLoading={isSaving}
        onClick={() =>
          start(async () => {
            const reply = await save(chosen).catch(() => undefined);
            if (reply?.data === undefined) showToast({ title: t("settings.failed"), tone: "tomato" });
            else showToast({ title: t("settings.saved") });
          })
        }
      >
        {t("settings.save")}
      </Button>
    </Card>
  );
}
