import { History } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DownloadMenu } from "@/components/reports/download-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listActs } from "@/lib/domains/pantry/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { ActRow } from "../_components/act-row";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pantry"))("acts.title") };
}

/** The latest bookings of the household, each with a way back. */
export default async function PantryHistoryPage() {
  const acts = await listActs(await requireScope());
  const t = await getTranslations("pantry");
  const papers = await getTranslations("reports");
  return (
    <>
      <PageHeader
        title={t("acts.title")}
        description={acts.length === 0 ? undefined : t("acts.lead")}
        back={{ href: "/pantry", label: t("title") }}
        actions={<DownloadMenu label={papers("export.bookings")} from="/api/v1/reports/exports/bookings" />}
      />
      {acts.length === 0 ? (
        <EmptyState
          icon={<History />}
          title={t("acts.emptyTitle")}
          description={t("acts.emptyText")}
          actions={<LinkButton href="/pantry">{t("acts.toPantry")}</LinkButton>}
        />
      ) : (
        <ul className="grid max-w-3xl gap-2.5">
          {acts.map((act) => (
            <ActRow key={act.transactionId} act={act} />
          ))}
        </ul>
      )}
    </>
  );
}
