import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { FunctionFigures } from "@/lib/domains/jobs/policy";

/** Whether a function runs, in one word. */
export function FunctionState({ fn }: { fn: Pick<FunctionFigures, "refused" | "pausedAt" | "isGone"> }) {
  const t = useTranslations("adminJobs.functions.states");
  if (fn.isGone) return <Chip>{t("gone")}</Chip>;
  if (fn.refused !== null) return <Chip tone="tomato">{t("refused")}</Chip>;
  if (fn.pausedAt !== null) return <Chip tone="honey">{t("paused")}</Chip>;
  return <Chip tone="herb">{t("on")}</Chip>;
}
