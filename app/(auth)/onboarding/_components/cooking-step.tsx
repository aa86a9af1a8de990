"use client";

import { useTranslations } from "next-intl";
import { type CookingFields, CookingForm } from "@/components/accounts/cooking-form";
import type { SaveReply } from "@/components/accounts/eater-form";
import { Card } from "@/components/ui/card";

/** The last step: what is saved leads straight into the kitchen. */
export function CookingStep({
  settings,
  currency,
  save,
  finish,
}: {
  settings: CookingFields;
  currency: string;
  save: (input: CookingFields) => Promise<SaveReply | undefined>;
  finish: () => Promise<unknown>;
}) {
  const t = useTranslations("accounts");
  return (
    <Card className="sm:p-6">
      <CookingForm
        settings={settings}
        currency={currency}
        submitLabel={t("onboarding.done")}
        save={save}
        onSaved={() => void finish()}
      />
    </Card>
  );
}
