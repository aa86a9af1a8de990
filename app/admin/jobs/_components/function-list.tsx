import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SpanText } from "@/components/admin/span-text";
import { EmptyState } from "@/components/ui/empty-state";
import type { FunctionFigures } from "@/lib/domains/jobs/policy";
import { FunctionState } from "./function-state";

/** Every function with what its runs came to. */
export function FunctionList({ functions }: { functions: readonly FunctionFigures[] }) {
  const t = useTranslations("adminJobs.functions");
  if (functions.length === 0) return <EmptyState title={t("none")} description={t("noneText")} />;
  return (
    <ul className="overflow-hidden rounded-card border border-line bg-surface">
      {functions.map((fn) => (
        <li
          key={fn.id}
          className="grid gap-x-6 gap-y-2 border-line px-4 py-3 not-first:border-t md:grid-cols-[minmax(0,1fr)_auto] md:items-center"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <Link href={`/admin/jobs/functions/${encodeURIComponent(fn.id)}`} className="prose-link font-[560]">
                {fn.name}
              </Link>
              <FunctionState fn={fn} />
            </p>
            <p className="text-sm break-words text-soft">
              <Triggers fn={fn} />
            </p>
            {fn.refused === null ? null : <p className="text-sm text-tomato">{t("refused", { why: fn.refused })}</p>}
          </div>
          <dl className="grid grid-cols-3 gap-x-5 gap-y-1 text-sm sm:grid-cols-6 md:w-104">
            <Figure name={t("live")}>{fn.live}</Figure>
            <Figure name={t("completed")}>{fn.completed}</Figure>
            <Figure name={t("failed")} isWarning={fn.failed > 0}>
              {fn.failed}
            </Figure>
            {(["p50", "p95", "p99"] as const).map((share) => (
              <Figure key={share} name={t(share)}>
                <SpanText ms={fn[`${share}Ms`]} />
              </Figure>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** What starts a function, in words. */
export function Triggers({ fn }: { fn: Pick<FunctionFigures, "events" | "crons" | "nextTickAt"> }) {
  const t = useTranslations("adminJobs.functions");
  const format = useFormatter();
  const parts = [
    ...fn.events.map((event) => t("on", { event })),
    ...fn.crons.map((cron) => t("cron", { cron })),
    ...(fn.nextTickAt === null
      ? []
      : [t("next", { time: format.dateTime(new Date(fn.nextTickAt), { dateStyle: "medium", timeStyle: "short" }) })]),
  ];
  return <>{parts.length === 0 ? t("onlyInvoked") : parts.join(" · ")}</>;
}

function Figure({
  name,
  isWarning = false,
  children,
}: {
  name: string;
  isWarning?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col-reverse md:items-end">
      <dt className="text-xs text-soft">{name}</dt>
      <dd className={isWarning ? "font-[560] text-tomato" : undefined}>{children}</dd>
    </div>
  );
}
