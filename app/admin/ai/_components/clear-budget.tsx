"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/components/admin/act-button";
import { clearBudgetAction } from "../actions";

/** Takes a set budget away. */
export function ClearBudget({ subject }: { subject: string }) {
  const t = useTranslations("adminAi.budgets");
  return (
    <ActButton look="bare" run={() => clearBudgetAction({ subject })} done={t("cleared")}>
      {t("clear")}
    </ActButton>
  );
}
