import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "@/components/admin/list-params";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { RunsPage } from "../_components/runs-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adminJobs"))("deadLetters") };
}

/** Dead letters: runs that failed after all their tries and that nobody has replayed. */
export default async function FailedRunsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requireAdmin();
  return <RunsPage params={await searchParams} isDead />;
}
