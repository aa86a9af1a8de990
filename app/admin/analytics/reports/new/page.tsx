import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireAdmin } from "@/lib/platform/auth/scope";
import type { PageParams } from "../../period";
import { KeepForm } from "../_components/keep-form";
import { ReportResult } from "../_components/report-result";
import { readDefinition } from "../definition-params";
import { keepWords } from "../keep-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analytics"))("reports.new") };
}

/** A report that is not kept yet. */
export default async function NewReportPage({ searchParams }: { searchParams: PageParams }) {
  const { db, actor } = await requireAdmin();
  const definition = await readDefinition(searchParams);
  const t = await getTranslations("analytics.reports");
  return (
    <div className="grid min-w-0 gap-5">
      <h2>{t("new")}</h2>
      <ReportResult db={db} definition={definition} path="/admin/analytics/reports/new" />
      <h2>{t("keep")}</h2>
      <KeepForm
        id={null}
        definition={definition}
        title=""
        schedule="never"
        recipients={[actor.email]}
        {...(await keepWords())}
      />
    </div>
  );
}
