import { useFormatter, useTranslations } from "next-intl";
import type { GenerateFailure, SpentBudget } from "@/lib/domains/assistant/policy";

/** Says why nothing came: where a budget is used up whose and which one it is, and when it begins anew. */
export function useSaidFailure() {
  const t = useTranslations("assistant");
  const format = useFormatter();
  return ({ reason, budget }: { readonly reason: GenerateFailure; readonly budget: SpentBudget | null }): string =>
    budget === null
      ? t(`failures.${reason}`)
      : t("failures.budget", {
          whose: budget.whose,
          period: budget.period,
          when: format.dateTime(new Date(budget.resetsAt), {
            ...{ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" },
          }),
        });
}
