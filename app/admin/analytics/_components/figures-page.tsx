import { ChartLine } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActButton } from "@/components/admin/act-button";
import { PeriodChoice } from "@/components/analytics/period-choice";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { freshness } from "@/lib/domains/analytics/queries/read-rollups";
import type { Period } from "@/lib/engines/analytics/period";
import type { Db } from "@/lib/platform/database";
import { countNowAction } from "../actions";
import { periodChoices } from "../period";

/** The frame of a page of figures: the period, how fresh it is, downloads; and what a new installation sees instead. */
export async function FiguresPage({
  db,
  path,
  period,
  keep,
  download,
  isShownEmpty,
  children,
}: {
  db: Db;
  path: string;
  period: Period;
  keep?: string | undefined;
  /** Kind of the export. */
  download?: "users" | "recipes" | "engagement" | "system" | undefined;
  /** Has something to show without any event. */
  isShownEmpty?: boolean | undefined;
  children: ReactNode;
}) {
  const t = await getTranslations("analytics");
  const format = await getFormatter();
  const { rolledUpAt, hasAny } = await freshness({ db });
  if (!hasAny && isShownEmpty !== true)
    return (
      <EmptyState
        icon={<ChartLine />}
        title={t("empty.title")}
        description={t("empty.text")}
        actions={<LinkButton href="/admin/users">{t("empty.action")}</LinkButton>}
      />
    );
  return (
    <div className="grid min-w-0 gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <PeriodChoice {...(await periodChoices(path, period, keep))} />
        <div className="flex flex-wrap items-center gap-3 text-sm text-soft">
          {rolledUpAt === null
            ? t("neverFresh")
            : t("fresh", { time: format.dateTime(rolledUpAt, { dateStyle: "medium", timeStyle: "short" }) })}
          <ActButton run={countNowAction} done={t("counted")} look="bare">
            {t("countNow")}
          </ActButton>
        </div>
      </div>
      {children}
      {download === undefined ? null : (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <span className="text-soft">{t("download")}:</span>
          {(["csv", "xlsx", "json"] as const).map((kind) => (
            <a
              key={kind}
              href={`/api/v1/analytics/export/${download}?format=${kind}&days=${period.days}`}
              download
              className="prose-link inline-flex min-h-9 items-center"
            >
              {t(`formats.${kind}`)}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
