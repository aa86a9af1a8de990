import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { ActButton } from "@/components/admin/act-button";
import { findReport } from "@/lib/domains/analytics/queries/reports";
import { requireAdmin } from "@/lib/platform/auth/scope";
import type { PageParams } from "../../period";
import { KeepForm } from "../_components/keep-form";
import { ReportResult } from "../_components/report-result";
import { deleteReportAction, sendReportAction } from "../actions";
import { readDefinition } from "../definition-params";
import { keepWords } from "../keep-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analytics"))("reports.title") };
}

/** A kept report: what it comes to now, and when it goes out. */
export default async function ReportPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: PageParams;
}) {
  const { db } = await requireAdmin();
  const id = z.uuid().safeParse((await params).id);
  const report = id.success ? await findReport({ db }, id.data) : null;
  if (report === null) notFound();
  const definition = await readDefinition(searchParams, report.definition);
  const t = await getTranslations("analytics.reports");
  const format = await getFormatter();
  const time = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  return (
    <div className="grid min-w-0 gap-5">
      <p>
        <Link href="/admin/analytics/reports" className="text-sm text-soft hover:text-ink">
          ← {t("back")}
        </Link>
      </p>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2>{report.title}</h2>
          <p className="mt-1 text-sm text-soft">
            {[
              report.nextAt === null ? t("schedules.never") : t("nextAt", { time: time(report.nextAt) }),
              report.lastSentAt === null ? null : t("lastSent", { time: time(report.lastSentAt) }),
            ]
              .filter((one) => one !== null)
              .join(" · ")}
          </p>
        </div>
        <div className="flex gap-2">
          <ActButton
            run={sendReportAction.bind(null, { id: report.id })}
            done={t("sent")}
            refusals={{ "no-recipients": t("noRecipients") }}
          >
            {t("runNow")}
          </ActButton>
          <ActButton
            look="danger"
            run={deleteReportAction.bind(null, { id: report.id })}
            confirm={{ title: t("deleteTitle"), text: t("deleteText"), isDangerous: true }}
          >
            {t("delete")}
          </ActButton>
        </div>
      </div>
      <ReportResult db={db} definition={definition} path={`/admin/analytics/reports/${report.id}`} />
      <h2>{t("keep")}</h2>
      <KeepForm
        id={report.id}
        definition={definition}
        title={report.title}
        schedule={report.schedule}
        recipients={report.recipients}
        {...(await keepWords())}
      />
    </div>
  );
}
