import { ChefHat, History, Package } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DownloadMenu } from "@/components/reports/download-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { pantryOf } from "@/lib/domains/pantry/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { AddDialog } from "./_components/add-dialog";
import { PantryBoard } from "./_components/pantry-board";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pantry"))("title") };
}

/** What is at home, where it is, and what wants using up. */
export default async function PantryPage() {
  const pantry = await pantryOf(await requireScope());
  const t = await getTranslations("pantry");
  const papers = await getTranslations("reports");
  const lines = pantry.places.flatMap((each) => each.lines);
  const count = (freshness: "soon" | "past") => lines.filter((line) => line.lots[0]?.freshness === freshness).length;
  const [soon, past] = [count("soon"), count("past")];
  const lead = [
    t("lead", { count: lines.length }),
    soon > 0 ? t("leadSoon", { count: soon }) : null,
    past > 0 ? t("leadPast", { count: past }) : null,
  ];
  return (
    <>
      <PageHeader
        title={t("title")}
        description={lines.length === 0 ? undefined : lead.filter((part) => part !== null).join(" ")}
        actions={
          <>
            <DownloadMenu label={papers("export.pantry")} from="/api/v1/reports/exports/pantry" />
            <LinkButton href="/pantry/cook" icon={<ChefHat aria-hidden="true" className="size-4.5" />}>
              {t("cook.link")}
            </LinkButton>
            <LinkButton href="/pantry/history" look="bare" icon={<History aria-hidden="true" className="size-4.5" />}>
              {t("history")}
            </LinkButton>
            <AddDialog />
          </>
        }
      />
      {lines.length === 0 ? (
        <EmptyState
          icon={<Package />}
          title={t("empty.title")}
          description={t("empty.text")}
          actions={
            <>
              <LinkButton href="/shopping">{t("empty.shopping")}</LinkButton>
              <LinkButton href="/pantry/cook">{t("cook.title")}</LinkButton>
            </>
          }
        />
      ) : (
        <PantryBoard pantry={pantry} />
      )}
    </>
  );
}
