import { FileChartColumn } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { listReports } from "@/lib/domains/analytics/queries/reports";
import { requireAdmin } from "@/lib/platform/auth/scope";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analytics"))("reports.title") };
}

/** Reports that admins put together. */
export default async function ReportsPage() {
  const { db } = await requireAdmin();
  const reports = await listReports({ db });
  const t = await getTranslations("analytics.reports");
  const format = await getFormatter();
  const create = (
    <LinkButton look="go" href="/admin/analytics/reports/new">
      {t("new")}
    </LinkButton>
  );
  if (reports.length === 0)
    return <EmptyState icon={<FileChartColumn />} title={t("empty")} description={t("emptyText")} actions={create} />;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-soft">{t("lead")}</p>
        {create}
      </div>
      <ul className="grid gap-3">
        {reports.map((report) => (
          <Card as="li" key={report.id} className="relative hover:border-edge">
            <Link
              href={`/admin/analytics/reports/${report.id}`}
              className="font-[560] after:absolute after:inset-0 after:rounded-card"
            >
              {report.title}
            </Link>
            <p className="text-sm text-soft">
              {t(`measures.${report.definition.measure}`)} · {t(`dimensions.${report.definition.dimension}`)} ·{" "}
              {report.nextAt === null
                ? t("notSent")
                : t("nextAt", {
                    time: format.dateTime(report.nextAt, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }),
                  })}
            </p>
          </Card>
        ))}
      </ul>
    </div>
  );
}
