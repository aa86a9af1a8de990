import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { SectionNav } from "@/components/ui/section-nav";
import { requireScope } from "@/lib/platform/auth/scope";
import { ScanWorkshop } from "./_components/scan-workshop";
import { scanPagesAction } from "./actions";

export const maxDuration = 300;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assistant"))("scan.title") };
}

/** A recipe from photographs of its pages. */
export default async function ScanPage() {
  await requireScope();
  const t = await getTranslations("assistant");
  const say = await getTranslations("recipes");
  const archives = await getTranslations("archives");
  return (
    <>
      <PageHeader
        title={t("scan.title")}
        description={t("scan.lead")}
        back={{ href: "/recipes", label: say("list.title") }}
      />
      <SectionNav
        label={archives("import.ways")}
        links={[
          { href: "/recipes/import", label: archives("import.one"), isExact: true },
          { href: "/recipes/import/scan", label: t("scan.tab") },
          { href: "/recipes/import/archive", label: archives("import.many") },
        ]}
      />
      <ScanWorkshop read={scanPagesAction} />
    </>
  );
}
