"use client";

import { Sparkles } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { GeneratedCard } from "@/components/assistant/generated-card";
import { useSaidFailure } from "@/components/assistant/use-said-failure";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { Stepper } from "@/components/ui/stepper";
import { showToast } from "@/components/ui/toast";
import type { BatchInput } from "@/lib/domains/assistant/schema";
import { type GrowingRecipe, useGeneration } from "./use-generation";
import { WishFields, wishIn } from "./wish-form";

interface Reply<T> {
  readonly data?: T | undefined;
  readonly serverError?: { readonly message: string } | undefined;
}

/** The wish on one side, the recipe as it is written on the other. */
export function Workshop({
  eaters,
  wish,
  save,
  several,
}: {
  readonly eaters: readonly { readonly id: string; readonly name: string }[];
  readonly wish: string;
  readonly save: (input: { draftId: string }) => Promise<Reply<{ readonly recipeId: string }>>;
  readonly several: (input: BatchInput) => Promise<Reply<{ readonly batchId: string }>>;
}) {
  const t = useTranslations("assistant");
  const sayFailure = useSaidFailure();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const { generation, start, cancel } = useGeneration();
  const [seen, setSeen] = useState<{ readonly ids: readonly string[]; readonly turn: number }>({ ids: [], turn: 0 });
  const [isSaving, setSaving] = useState(false);
  const [count, setCount] = useState(5);
  const { phase } = generation;

  const ask = (exceptIds: readonly string[], turn: number) => {
    if (form.current === null) return;
    setSeen({ ids: exceptIds, turn });
    comeTo(answer.current);
    void start({ ...wishIn(new FormData(form.current)), exceptIds, turn, again: turn > 0 });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    ask([], 0);
  };
  const another = () => {
    const source = generation.phase === "made" ? generation.made.provenance.source?.id : undefined;
    ask(source === undefined ? seen.ids : [...seen.ids, source], seen.turn + 1);
  };
  const keep = async (draftId: string, goTo: (recipeId: string) => string) => {
    setSaving(true);
    const reply = await save({ draftId }).catch(() => null);
    setSaving(false);
    if (reply?.data === undefined)
      return showToast({ title: reply?.serverError?.message ?? t("generate.failed"), tone: "tomato" });
    showToast({ title: t("generate.saved"), tone: "herb" });
    router.push(goTo(reply.data.recipeId));
  };
  const startSeveral = async () => {
    if (form.current === null) return;
    setSaving(true);
    const asked = { wish: { ...wishIn(new FormData(form.current)), exceptIds: [], again: false, turn: 0 }, count };
    // The action checks every field of it.
    const reply = await several(asked as BatchInput).catch(() => null);
    setSaving(false);
    if (reply?.data === undefined)
      return showToast({ title: reply?.serverError?.message ?? t("generate.failed"), tone: "tomato" });
    router.push(`/recipes/generate/${reply.data.batchId}`);
  };

  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:items-start">
      <form ref={form} onSubmit={onSubmit} className="grid min-w-0 gap-5">
        <WishFields eaters={eaters} wish={wish} />
        <div className="flex flex-wrap items-center gap-2">
          <Button
            type="submit"
            look="go"
            icon={<Sparkles aria-hidden="true" className="size-4.5" />}
            isLoading={phase === "writing"}
          >
            {t("generate.start")}
          </Button>
          {phase === "writing" ? <Button onClick={cancel}>{t("generate.cancel")}</Button> : null}
        </div>
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
          <span className="text-soft">{t("generate.several")}</span>
          <Stepper
            label={t("generate.count")}
            decreaseLabel="−"
            increaseLabel="+"
            min={2}
            max={10}
            value={count}
            onValueChange={setCount}
          />
          <Button size="sm" onClick={startSeveral} isLoading={isSaving && phase !== "made"}>
            {t("generate.startBatch", { count })}
          </Button>
        </div>
      </form>
      <div ref={answer} className="min-w-0 scroll-mt-4" aria-live="polite">
        {phase === "idle" || phase === "stopped" ? (
          <EmptyState
            icon={<Sparkles aria-hidden="true" />}
            title={t(phase === "stopped" ? "generate.cancelled" : "generate.empty")}
            description={t("generate.emptyHint")}
          />
        ) : null}
        {generation.phase === "writing" ? <Growing growing={generation.growing} /> : null}
        {generation.phase === "refused" ? (
          <Card as="section">
            <h2>{t("generate.refusedTitle")}</h2>
            <ul className="mt-3 grid list-disc gap-1.5 pl-5">
              {generation.refused.kind === "none" ? (
                generation.refused.reasons.map((reason) => (
                  <li key={JSON.stringify(reason)}>{t(`reasons.${reason.kind}`, { ...reason })}</li>
                ))
              ) : (
                <li>{sayFailure(generation.refused)}</li>
              )}
              {generation.refused.kind === "failed"
                ? generation.refused.faults.map((fault) => (
                    <li key={fault} className="text-soft">
                      {fault}
                    </li>
                  ))
                : null}
            </ul>
          </Card>
        ) : null}
        {generation.phase === "made" ? (
          <>
            {generation.made.provenance.changes.length === 0 && generation.made.provenance.source !== null ? (
              <Notice
                className="mb-4"
                actions={
                  <Link href={`/recipes/${generation.made.provenance.source.id}`} className="prose-link">
                    {t("generate.openSource")}
                  </Link>
                }
              >
                {t("generate.asIs", { title: generation.made.provenance.source.title })}
              </Notice>
            ) : null}
            <GeneratedCard
              recipe={generation.made.recipe}
              provenance={generation.made.provenance}
              unmet={generation.made.unmet}
              checks={generation.made.checks}
              isCached={generation.made.isCached}
              actions={
                <>
                  <Button
                    look="go"
                    isLoading={isSaving}
                    onClick={() => keep(generation.made.draftId, (id) => `/recipes/${id}`)}
                  >
                    {t("generate.save")}
                  </Button>
                  <Button onClick={() => keep(generation.made.draftId, (id) => `/recipes/${id}/edit`)}>
                    {t("generate.edit")}
                  </Button>
                  <Button look="bare" onClick={another}>
                    {t("generate.again")}
                  </Button>
                </>
              }
            />
          </>
        ) : null}
      </div>
    </div>
  );
}

/** On a phone the answer comes below the form: it is brought into sight, unless it is there already. */
function comeTo(place: HTMLElement | null) {
  if (place === null || place.getBoundingClientRect().top < window.innerHeight / 2) return;
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  place.scrollIntoView({ block: "start", behavior: isStill ? "auto" : "smooth" });
}

/** What has come so far, before it is checked. */
function Growing({ growing }: { readonly growing: GrowingRecipe }) {
  const t = useTranslations("assistant");
  const rows = (list: GrowingRecipe["lines"]) =>
    (list ?? []).flatMap((row, place) => (row?.text === undefined ? [] : [{ text: row.text, key: `${place}` }]));
  return (
    <Card as="section" aria-busy="true">
      <Progress label={t((growing.steps?.length ?? 0) > 2 ? "generate.checking" : "generate.working")} value={null} />
      <h2 className="mt-4 min-h-8 text-2xl">{growing.title ?? ""}</h2>
      <ul className="mt-4 grid gap-1">
        {rows(growing.lines).map((row) => (
          <li key={row.key}>{row.text}</li>
        ))}
      </ul>
      <ol className="mt-5 grid list-decimal gap-2 pl-5">
        {rows(growing.steps).map((row) => (
          <li key={row.key}>{row.text}</li>
        ))}
      </ol>
    </Card>
  );
}
