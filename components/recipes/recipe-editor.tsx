"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { showToast } from "@/components/ui/toast";
import type { SaveRecipeInput } from "@/lib/domains/recipes/schema";
import { type Draft, type DraftProblem, inputOf } from "./draft";
import { LinesSection } from "./lines-section";
import { type DrawCover, PhotosField } from "./photos-field";
import { ReadingSummaryCard } from "./reading-summary";
import { type Refusal, RefusalNotice } from "./refusal-notice";
import { StepsSection } from "./steps-section";
import { useKeptDraft } from "./use-kept-draft";
import { useReading } from "./use-reading";

export type SaveRecipe = (input: SaveRecipeInput) => Promise<{
  readonly data?:
    | { readonly ok: true; readonly recipeId: string }
    | { readonly ok: false; readonly reason: "stale" }
    | { readonly ok: false; readonly reason: "cycle"; readonly title: string }
    | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?: unknown;
}>;

/** Writes a recipe down: every line is read while it is typed, and nothing typed is lost. */
export function RecipeEditor({
  existing,
  initial,
  save,
  drawCover,
}: {
  existing: SaveRecipeInput["existing"];
  initial: Draft;
  save: SaveRecipe;
  drawCover: DrawCover;
}) {
  const t = useTranslations("recipes");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, origin, isDirty, forget, discard } = useKeptDraft(
    existing?.id ?? null,
    existing?.revision ?? 0,
    initial,
  );
  const reading = useReading(draft.lines, draft.servings);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, setSaving] = useState(false);
  const back = existing === null ? "/recipes" : `/recipes/${existing.id}`;

  const send = async (as: SaveRecipeInput["existing"]) => {
    const ready = inputOf(draft, as);
    setProblems(ready.ok ? [] : ready.problems);
    setRefusal(null);
    if (!ready.ok) {
      form.current
        ?.querySelector<HTMLElement>(`[name="${ready.problems[0] === "minutes" ? "prepMinutes" : ready.problems[0]}"]`)
        ?.focus();
      return;
    }
    setSaving(true);
    const reply = await save(ready.input).catch(() => null);
    setSaving(false);
    const outcome = reply?.data;
    if (outcome?.ok === true) {
      forget();
      showToast({ title: t("editor.saved"), tone: "herb" });
      router.push(`/recipes/${outcome.recipeId}`);
      return;
    }
    if (outcome?.ok === false && outcome.reason === "stale") setRefusal({ kind: "stale" });
    else if (outcome?.ok === false) setRefusal({ kind: "cycle", title: outcome.title });
    else
      setRefusal({
        kind: "failed",
        message:
          reply?.serverError?.message ?? t(reply?.validationErrors === undefined ? "editor.failed" : "editor.invalid"),
      });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send(existing);
  };
  const text = (name: TextField) => ({
    name,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  const problem = (name: DraftProblem) => (problems.includes(name) ? t(`editor.problems.${name}`) : undefined);

  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      {origin === null ? null : (
        <Notice
          tone={origin === "import" ? "herb" : "quiet"}
          className="mb-5"
          actions={
            <Button size="sm" look="bare" onClick={discard}>
              {t("editor.discard")}
            </Button>
          }
        >
          {t(origin === "import" ? "editor.imported" : "editor.takenUp")}
        </Notice>
      )}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_19rem] lg:items-start">
        <div className="grid gap-8">
          <section className="grid gap-4 sm:grid-cols-2" aria-label={t("editor.basics")}>
            <Field label={t("editor.title")} error={problem("title")} className="sm:col-span-2">
              <Input {...text("title")} maxLength={200} autoComplete="off" className="title text-xl!" />
            </Field>
            <Field label={t("editor.description")} aside={t("editor.optional")} className="sm:col-span-2">
              <Textarea {...text("description")} rows={2} maxLength={2000} />
            </Field>
            <Field label={t("editor.servings")} error={problem("servings")}>
              <Input {...text("servings")} inputMode="decimal" autoComplete="off" />
            </Field>
            <Field label={t("editor.yield")} aside={t("editor.optional")}>
              <Input {...text("yieldText")} maxLength={120} placeholder={t("editor.yieldExample")} autoComplete="off" />
            </Field>
            <div className="grid grid-cols-3 gap-3 sm:col-span-2">
              <Field label={t("editor.prep")} error={problem("minutes")}>
                <Input {...text("prepMinutes")} inputMode="numeric" autoComplete="off" />
              </Field>
              <Field label={t("editor.cook")}>
                <Input {...text("cookMinutes")} inputMode="numeric" autoComplete="off" />
              </Field>
              <Field label={t("editor.total")}>
                <Input {...text("totalMinutes")} inputMode="numeric" autoComplete="off" />
              </Field>
            </div>
          </section>

          <LinesSection
            lines={draft.lines}
            reading={reading}
            exceptId={existing?.id ?? null}
            onChange={(lines) => change({ lines })}
          />
          <StepsSection steps={draft.steps} onChange={(steps) => change({ steps })} />
          <section className="grid gap-4 sm:grid-cols-2" aria-label={t("editor.more")}>
            <Field label={t("editor.cuisine")} aside={t("editor.optional")}>
              <Input {...text("cuisine")} maxLength={60} />
            </Field>
            <Field label={t("editor.tags")} aside={t("editor.optional")} hint={t("editor.tagsHint")}>
              <Input {...text("tags")} maxLength={600} />
            </Field>
            <Field label={t("editor.sourceName")} aside={t("editor.optional")}>
              <Input {...text("sourceName")} maxLength={200} placeholder={t("editor.sourceExample")} />
            </Field>
            <Field label={t("editor.sourceUrl")} aside={t("editor.optional")} error={problem("sourceUrl")}>
              <Input {...text("sourceUrl")} type="url" maxLength={2000} placeholder="https://" />
            </Field>
          </section>
        </div>
        <div className="grid gap-6 lg:sticky lg:top-6">
          <ReadingSummaryCard reading={reading} />
          <section aria-labelledby="editor-photos">
            <h2 id="editor-photos" className="mb-2 text-[1.0625rem]">
              {t("editor.photos.title")}
            </h2>
            <PhotosField
              photoIds={draft.photoIds}
              onChange={(photoIds) => change({ photoIds, coverFileId: photoIds[0] ?? null })}
              draw={() => drawCover({ title: draft.title, lines: draft.lines.map((line) => line.text.slice(0, 300)) })}
            />
          </section>
        </div>
      </div>

      {refusal === null ? null : (
        <RefusalNotice
          refusal={refusal}
          saveAsNew={() => void send(null)}
          loadTheirs={() => {
            forget();
            window.location.reload();
          }}
        />
      )}
      <div className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-20 mt-6 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-paper py-3 md:bottom-0">
        <span className="mr-auto text-sm text-soft">{isDirty ? t("editor.unsaved") : ""}</span>
        <Button
          look="bare"
          onClick={() => {
            discard();
            router.push(back);
          }}
        >
          {t("editor.cancel")}
        </Button>
        <Button type="submit" look="go" isLoading={isSaving}>
          {t("editor.save")}
        </Button>
      </div>
    </form>
  );
}

type TextField = {
  [K in keyof Draft]: Draft[K] extends string ? (string extends Draft[K] ? K : never) : never;
}[keyof Draft];
