import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { findImport } from "@/lib/domains/archives/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { ImportReview } from "../_components/import-review";
import { importBatchAction, startImportAction, stopImportAction, undoImportAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("archives"))("import.title") };
}

/** What an archive holds: chosen, taken over with progress, and undone as a whole. */
export default async function ImportPage({ params }: { params: Promise<{ importId: string }> }) {
  const scope = await requireScope();
  const opened = await findImport(scope, (await params).importId);
  if (opened === null) notFound();
  const t = await getTranslations("archives");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t("review.title", { format: t(`formats.${opened.format}`) })}
        description={opened.fileName}
        back={{ href: "/recipes/import/archive", label: t("import.many") }}
      />
      <ImportReview
        opened={opened}
        start={startImportAction}
        next={importBatchAction}
        stop={stopImportAction}
        undo={undoImportAction}
      />
    </div>
  );
}
