import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { listEaters } from "@/lib/domains/accounts/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { Workshop } from "./_components/workshop";
import { saveDraftAction, startBatchAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assistant"))("generate.title") };
}

/** `?q=` fills the wish in: from the assistant's page, or a form sent before the page was alive. */
export default async function GeneratePage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const scope = await requireScope();
  const { q } = await searchParams;
  const eaters = await listEaters(scope);
  const t = await getTranslations("assistant");
  return (
    <>
      <PageHeader
        title={t("generate.title")}
        description={t("generate.lead")}
        back={{ href: "/recipes", label: (await getTranslations("recipes"))("list.title") }}
      />
      <Workshop
        eaters={eaters.map(({ id, name }) => ({ id, name }))}
        wish={typeof q === "string" ? q.slice(0, 500) : ""}
        save={saveDraftAction}
        several={startBatchAction}
      />
    </>
  );
}
