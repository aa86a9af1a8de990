"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { GeneratedCard } from "@/components/assistant/generated-card";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Progress } from "@/components/ui/progress";
import { showToast } from "@/components/ui/toast";
import type { findBatch } from "@/lib/domains/assistant/queries/batches";

type Batch = NonNullable<Awaited<ReturnType<typeof findBatch>>>;
type Verb<I> = (input: I) => Promise<{ readonly serverError?: { readonly message: string } | undefined }>;

const LOOK_MS = 1500;

/** Drafts as they come; the page looks again while recipes are being written. */
export function BatchReview({
  batch,
  checks,
  save,
  drop,
  stop,
  share,
}: {
  readonly batch: Batch;
  readonly checks: number;
  readonly save: Verb<{ draftId: string }>;
  readonly drop: Verb<{ draftId: string }>;
  readonly stop: Verb<{ batchId: string }>;
  /** To the collection of all households; null for who may not. */
  readonly share: Verb<{ draftId: string }> | null;
}) {
  const t = useTranslations("assistant");
  const router = useRouter();
  const [busy, setBusy] = useState<string | null>(null);
  const isRunning = batch.status === "running";
  useEffect(() => {
    if (!isRunning) return;
    const look = setInterval(() => router.refresh(), LOOK_MS);
    return () => clearInterval(look);
  }, [isRunning, router]);
  const act = async (id: string, verb: () => ReturnType<Verb<object>>) => {
    setBusy(id);
    const reply = await verb().catch(() => null);
    setBusy(null);
    if (reply === null || reply.serverError !== undefined)
      showToast({ title: reply?.serverError?.message ?? t("generate.failed"), tone: "tomato" });
  };
  const waiting = batch.drafts.filter((draft) => draft.content !== null && draft.status !== "refused");
  return (
    <div className="grid gap-6">
      {isRunning ? (
        <div className="flex flex-wrap items-end gap-4">
          <div className="min-w-0 flex-1 basis-64">
            <Progress
              label={t("batch.making")}
              value={batch.tried}
              max={batch.asked}
              valueText={t("batch.progress", { done: batch.tried, total: batch.asked })}
            />
          </div>
          <Button
            size="sm"
            isLoading={busy === batch.id}
            onClick={() => act(batch.id, () => stop({ batchId: batch.id }))}
          >
            {t("batch.stop")}
          </Button>
        </div>
      ) : (
        <p role="status">
          {batch.status === "cancelled"
            ? t("batch.cancelled")
            : t("batch.done", { count: waiting.filter((draft) => draft.status === "waiting").length })}
        </p>
      )}
      {batch.drafts.map((draft) =>
        draft.content === null || draft.provenance === null || (draft.status === "dropped" && draft.reason !== null) ? (
          <Card key={draft.id} tone="dashed">
            <p className="text-soft">
              {draft.status === "dropped"
                ? t("batch.duplicate", { title: draft.reason ?? "" })
                : t("batch.refused", { reason: draft.reason ?? "" })}
            </p>
          </Card>
        ) : (
          <GeneratedCard
            key={draft.id}
            recipe={draft.content}
            provenance={draft.provenance}
            checks={checks}
            actions={
              draft.status === "saved" && draft.recipeId !== null ? (
                <LinkButton href={`/recipes/${draft.recipeId}`}>{t("batch.open")}</LinkButton>
              ) : draft.status === "dropped" ? (
                <span className="text-soft">{t("batch.dropped")}</span>
              ) : (
                <>
                  <Button
                    look="go"
                    isLoading={busy === draft.id}
                    onClick={() => act(draft.id, () => save({ draftId: draft.id }))}
                  >
                    {t("batch.save")}
                  </Button>
                  {share === null ? null : (
                    <Button
                      isLoading={busy === draft.id}
                      onClick={() => act(draft.id, () => share({ draftId: draft.id }))}
                    >
                      {t("batch.share")}
                    </Button>
                  )}
                  <Button look="bare" onClick={() => act(draft.id, () => drop({ draftId: draft.id }))}>
                    {t("batch.drop")}
                  </Button>
                </>
              )
            }
          />
        ),
      )}
    </div>
  );
}
