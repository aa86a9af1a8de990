import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { CHECKS_MADE } from "@/lib/domains/assistant/policy";
import { findBatch } from "@/lib/domains/assistant/queries/batches";
import { requireScope } from "@/lib/platform/auth/scope";
import { dropDraftAction, saveDraftAction, shareDraftAction, stopBatchAction } from "../actions";
import { BatchReview } from "./_components/batch-review";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assistant"))("batch.title") };
}

/** What a batch has made so far, to save or to leave. */
export default async function BatchPage({ params }: { params: Promise<{ batchId: string }> }) {
  const scope = await requireScope();
  const batch = await findBatch(scope, (await params).batchId);
  if (batch === null) notFound();
  const t = await getTranslations("assistant");
  return (
    <>
      <PageHeader
        title={t("batch.title")}
        description={t("batch.lead")}
        back={{ href: "/recipes/generate", label: t("generate.title") }}
      />
      <BatchReview
        batch={batch}
        checks={CHECKS_MADE}
        save={saveDraftAction}
        drop={dropDraftAction}
        stop={stopBatchAction}
        share={scope.actor.isAdmin ? shareDraftAction : null}
      />
    </>
  );
}
