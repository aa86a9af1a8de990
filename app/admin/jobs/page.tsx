import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { DownloadMenu } from "@/components/reports/download-menu";
import { PageHeader } from "@/components/ui/page-header";
import { JOB_WINDOW_NAMES } from "@/lib/domains/jobs/policy";
import { freshSnapshot } from "@/lib/domains/jobs/queries/snapshot";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { JobsBoard } from "./_components/jobs-board";
import { JobsNav } from "./_components/jobs-nav";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adminJobs"))("title") };
}

const asked = z.enum(JOB_WINDOW_NAMES).catch("24h");

/** How the background engine stands, and every function it runs. */
export default async function JobsPage({ searchParams }: { searchParams: Promise<{ window?: string }> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("adminJobs");
  const papers = await getTranslations("reports");
  const window = asked.parse((await searchParams).window);
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("lead")}
        actions={
          <DownloadMenu word={papers("export.word")} label={papers("export.jobs")} from="/api/v1/admin/exports/jobs" />
        }
      />
      <JobsNav />
      <JobsBoard key={window} initial={await freshSnapshot({ db }, window)} />
    </>
  );
}
