import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { RunStatus } from "@/lib/domains/jobs/policy";

const tones = { queued: "quiet", running: "honey", completed: "herb", failed: "tomato", cancelled: "quiet" } as const;

/** How a run stands, in one word. */
export function RunStatusChip({ status }: { status: RunStatus }) {
  const t = useTranslations("adminJobs.statuses");
  return <Chip tone={tones[status]}>{t(status)}</Chip>;
}
