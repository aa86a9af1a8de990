import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "@/components/admin/list-params";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { RunsPage } from "../_components/runs-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adminJobs"))("runs") };
}

/** Every run the background engine remembers. */
export default async function AllRunsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requireAdmin();
  return <RunsPage params={await searchParams} isDead={false} />;
}
