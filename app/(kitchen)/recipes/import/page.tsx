import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { SectionNav } from "@/components/ui/section-nav";
import { requireScope } from "@/lib/platform/auth/scope";
import { ImportForm } from "./_components/import-form";
import { importRecipeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recipes"))("import.title") };
}

/** `?url=` fills the address in: for bookmarklets, shared links, and a form sent before the page was alive. */
export default async function ImportPage({ searchParams }: { searchParams: Promise<{ url?: string | string[] }> }) {
  await requireScope();
  const { url } = await searchParams;
  const t = await getTranslations("recipes");
  const archives = await getTranslations("archives");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t("import.title")}
        description={t("import.lead")}
        back={{ href: "/recipes", label: t("list.title") }}
      />
      <SectionNav
        label={archives("import.ways")}
        links={[
          { href: "/recipes/import", label: archives("import.one"), isExact: true },
          { href: "/recipes/import/scan", label: (await getTranslations("assistant"))("scan.tab") },
          { href: "/recipes/import/archive", label: archives("import.many") },
        ]}
      />
      <ImportForm run={importRecipeAction} url={typeof url === "string" ? url.slice(0, 2000) : ""} />
    </div>
  );
}
