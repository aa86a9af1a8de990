"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { ImportProgress, OpenedImport } from "@/lib/domains/archives/policy";
import { type ImportVerbs, useImportRun } from "./use-import-run";

/** What an archive holds, to choose from; then how far taking it over has come; then the way back. */
export function ImportReview({ opened, ...verbs }: { opened: OpenedImport } & ImportVerbs) {
  const t = useTranslations("archives");
  const waiting = opened.items.filter((item) => item.outcome === "waiting" && item.likeness !== "twice");
  const choosable = waiting.filter((item) => item.likeness === "new" || item.likeness === "same-address");
  const [chosen, setChosen] = useState(() => new Set(choosable.filter((one) => one.isChosen).map((one) => one.id)));
  const run = useImportRun(opened, verbs);
  const { progress } = run;
  const here = opened.items.filter((item) => item.likeness === "same").length;
  const twice = opened.items.filter((item) => item.likeness === "twice").length;

  const toggle = (id: string) =>
    setChosen((last) => {
      const next = new Set(last);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const isChoosing = progress.status === "opened" || (progress.status === "stopped" && !run.isRunning);
  return (
    <div className="grid gap-6">
      <Card as="section" className="grid gap-4">
        <p aria-live="polite">
          {t("review.found", { count: opened.items.length })}
          {here > 0 ? ` ${t("review.here", { count: here })}` : null}
          {twice > 0 ? ` ${t("review.twice", { count: twice })}` : null}
          {opened.refused.length > 0 ? ` ${t("review.unread", { count: opened.refused.length })}` : null}
        </p>
        {run.isRunning || progress.status === "stopped" || progress.status === "running" ? (
          <Progress
            label={run.isRunning ? t("review.running") : t("review.paused")}
            value={done(progress)}
            max={Math.max(1, progress.chosen)}
            valueText={t("review.progress", { done: done(progress), count: progress.chosen })}
          />
        ) : null}
        {run.isRunning ? <p className="text-sm text-soft">{t("review.mayLeave")}</p> : null}
        {run.failure === null ? null : (
          <div role="alert">
            <Notice tone="tomato">{run.failure || t("review.failed")}</Notice>
          </div>
        )}
        {progress.status === "done" ? (
          <Notice tone="herb" actions={<LinkButton href="/recipes?from=own&sort=newest">{t("review.see")}</LinkButton>}>
            {t("review.done", { count: progress.imported })}
            {progress.alreadyHere > 0 ? ` ${t("review.skipped", { count: progress.alreadyHere })}` : null}
            {progress.failed > 0 ? ` ${t("review.lost", { count: progress.failed })}` : null}
          </Notice>
        ) : null}
        {progress.status === "undone" ? (
          <Notice>
            {t("review.undone")}
            {run.kept > 0 ? ` ${t("review.kept", { count: run.kept })}` : null}
          </Notice>
        ) : null}
        <div className="flex flex-wrap gap-3">
          {isChoosing ? (
            <Button look="go" disabled={chosen.size === 0} onClick={() => run.begin([...chosen])}>
              {progress.status === "stopped"
                ? t("review.goOn", { count: chosen.size })
                : t("review.take", { count: chosen.size })}
            </Button>
          ) : null}
          {progress.status === "running" && !run.isRunning ? (
            <Button look="go" onClick={run.goOn}>
              {t("review.resume")}
            </Button>
          ) : null}
          {run.isRunning ? <Button onClick={run.stop}>{t("review.stop")}</Button> : null}
          {!run.isRunning && progress.imported > 0 && progress.status !== "undone" ? (
            <Button look="bare" onClick={run.undo} isLoading={run.isUndoing}>
              {t("review.undo")}
            </Button>
          ) : null}
        </div>
      </Card>

      {isChoosing && choosable.length > 0 ? (
        <section className="grid gap-2">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2>{t("review.choose")}</h2>
            <div className="flex gap-2">
              <Button size="sm" look="bare" onClick={() => setChosen(new Set(choosable.map((item) => item.id)))}>
                {t("review.all")}
              </Button>
              <Button size="sm" look="bare" onClick={() => setChosen(new Set())}>
                {t("review.none")}
              </Button>
            </div>
          </div>
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {choosable.map((item) => (
              <li key={item.id} className="min-w-0 [contain-intrinsic-size:auto_44px] [content-visibility:auto]">
                <Checkbox
                  label={<span className="break-words">{item.title}</span>}
                  hint={item.likeness === "same-address" ? t("review.sameAddress") : undefined}
                  checked={chosen.has(item.id)}
                  onChange={() => toggle(item.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <ItemList
        title={t("review.cameTitle")}
        items={progress.status === "done" || progress.status === "stopped" ? opened.items : []}
      />
      {here > 0 && progress.status !== "done" ? (
        <Left
          title={t("review.hereTitle")}
          rows={opened.items.filter((item) => item.likeness === "same").map((item) => ({ name: item.title }))}
        />
      ) : null}
      {opened.refused.length > 0 ? (
        <Left
          title={t("review.unreadTitle")}
          rows={opened.refused.map(({ name, reason }) => ({ name, reason: t(`reasons.${reason}`) }))}
        />
      ) : null}
    </div>
  );
}

const done = (progress: ImportProgress) => progress.imported + progress.alreadyHere + progress.failed;

/** Recipes that have come, as links. */
function ItemList({ title, items }: { title: string; items: OpenedImport["items"] }) {
  const came = items.filter((item) => item.outcome === "imported" && item.recipeId !== null);
  if (came.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2>{title}</h2>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {came.map((item) => (
          <li key={item.id} className="min-w-0 [contain-intrinsic-size:auto_32px] [content-visibility:auto]">
            <Link href={`/recipes/${item.recipeId}`} prefetch={false} className="prose-link break-words">
              {item.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stays behind, and why. */
function Left({ title, rows }: { title: string; rows: readonly { name: string; reason?: string }[] }) {
  return (
    <details className="grid gap-2">
      <summary className="min-h-11 cursor-pointer py-2 font-[560]">
        {title} <Chip>{rows.length}</Chip>
      </summary>
      <ul className="grid gap-1.5 text-sm">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and names come twice
          <li key={index} className="break-words">
            {row.name}
            {row.reason === undefined ? null : <span className="text-soft"> · {row.reason}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
