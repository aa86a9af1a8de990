import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { SectionNav } from "@/components/ui/section-nav";

/** The head of the three ways in: it stays where it is from one to the next, only the sentence below changes. */
export async function ImportHead({ lead }: { readonly lead: string }) {
  const t = await getTranslations("archives");
  return (
    <>
      <PageHeader
        title={t("import.heading")}
        back={{ href: "/recipes", label: (await getTranslations("recipes"))("list.title") }}
      />
      <SectionNav
        label={t("import.ways")}
        links={[
          { href: "/recipes/import", label: t("import.one"), isExact: true },
          { href: "/recipes/import/scan", label: (await getTranslations("assistant"))("scan.tab") },
          { href: "/recipes/import/archive", label: t("import.many") },
        ]}
      />
      <p className="-mt-1 mb-5 max-w-[58ch] text-soft text-pretty">{lead}</p>
    </>
  );
}
