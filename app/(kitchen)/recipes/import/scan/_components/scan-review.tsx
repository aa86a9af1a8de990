"use client";

import clsx from "clsx";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ScannedPages } from "@/lib/domains/assistant/policy";

/** The page beside what was read on it: a line, when tapped, shows its place. */
export function ScanReview({
  found,
  onAccept,
  onAgain,
}: {
  readonly found: ScannedPages;
  readonly onAccept: () => void;
  readonly onAgain: () => void;
}) {
  const t = useTranslations("assistant");
  const [marked, setMarked] = useState<readonly number[]>([]);
  const sheets = useRef<HTMLElement>(null);
  const shown = found.lines[marked[0] ?? -1]?.page ?? 0;
  const hasRecipe = found.ingredients.length + found.steps.length > 0;
  /** Marks where a line was printed and moves the picture, which is cut to a window, until that shows. */
  const mark = (sources: readonly number[]) => {
    setMarked(sources);
    const first = found.lines[sources[0] ?? -1];
    if (first === undefined) return;
    requestAnimationFrame(() => {
      const box = sheets.current;
      const sheet = box?.children[first.page];
      if (box === null || !(sheet instanceof HTMLElement)) return;
      const middle = first.box.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, first.box.length);
      box.scrollTop = sheet.offsetTop + middle * sheet.offsetHeight - box.clientHeight / 2;
    });
  };
  const row = (key: string, text: string, sources: readonly number[], number: number | null = null) => {
    const sure = Math.min(1, ...sources.map((place) => found.lines[place]?.confidence ?? 1));
    const isOn = sources.length > 0 && sources.every((place) => marked.includes(place));
    return (
      <li key={key}>
        <button
          type="button"
          aria-pressed={isOn}
          disabled={sources.length === 0}
          onClick={() => mark(isOn ? [] : sources)}
          className={clsx(
            "w-full rounded-tag px-2.5 py-2 text-left disabled:hover:bg-transparent",
            isOn ? "bg-honey-wash" : "hover:bg-sunk",
          )}
        >
          {number === null ? null : <span className="title mr-2.5 text-herb">{number}</span>}
          {text}
          {sure < 0.85 ? (
            <span className="ml-2 text-xs text-honey">{t("scan.unsure", { share: Math.round(sure * 100) })}</span>
          ) : null}
        </button>
      </li>
    );
  };
  return (
    <div className="flex flex-col gap-6 lg:grid lg:grid-cols-2 lg:items-start">
      <section
        ref={sheets}
        aria-label={t("scan.photographed")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
        tabIndex={0}
        className="sticky top-0 z-10 max-h-[38dvh] space-y-3 overflow-y-auto overscroll-contain rounded-tile bg-paper lg:top-6 lg:max-h-[calc(100dvh-3rem)]"
      >
        {found.fileIds.map((id, page) => (
          <figure
            key={id}
            className={clsx(
              "relative m-0 overflow-hidden rounded-tile border border-line",
              page !== shown && "hidden lg:block lg:opacity-60",
            )}
          >
            {/* biome-ignore lint/performance/noImgElement: photos come in sizes of their own. */}
            <img src={`/api/files/${id}`} alt={t("scan.page", { page: page + 1 })} className="block w-full" />
            <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" className="absolute inset-0 size-full">
              {marked
                .filter((place) => found.lines[place]?.page === page)
                .map((place) => (
                  <polygon
                    key={place}
                    points={(found.lines[place]?.box ?? []).map((point) => point.join(",")).join(" ")}
                    className="fill-honey-fill/30 stroke-honey"
                    strokeWidth={0.003}
                  />
                ))}
            </svg>
          </figure>
        ))}
      </section>
      <div className="grid min-w-0 gap-5">
        <div>
          <h2>{found.title ?? t("scan.review")}</h2>
          <p className="mt-1 text-soft">{t("scan.reviewLead")}</p>
          <p className="mt-1 text-sm text-soft" role="status">
            {t("scan.found", { count: found.lines.length })}
          </p>
        </div>
        {hasRecipe ? null : <Notice tone="honey">{t("scan.noRecipe")}</Notice>}
        {found.ingredients.length === 0 ? null : (
          <section>
            <h3 className="mb-1">{t("scan.ingredients")}</h3>
            <ul>{found.ingredients.map((one, place) => row(`i${place}`, one.text, one.sources))}</ul>
          </section>
        )}
        {found.steps.length === 0 ? null : (
          <section>
            <h3 className="mb-1">{t("scan.steps")}</h3>
            <ol>{found.steps.map((one, place) => row(`s${place}`, one.text, one.sources, place + 1))}</ol>
          </section>
        )}
        {found.dropped.length === 0 ? null : (
          <details className="rounded-tile border border-line px-4 py-1 open:pb-3">
            <summary className="flex min-h-11 cursor-pointer items-center font-[560]">
              {t("scan.dropped")} ({found.dropped.length})
            </summary>
            <p className="text-sm text-soft">{t("scan.droppedLead")}</p>
            <ul className="mt-1 text-soft">
              {found.dropped.map((one, place) =>
                row(
                  `d${place}`,
                  `${one.text} · ${t(`scan.droppedReason.${one.reason}`)}`,
                  one.line === null ? [] : [one.line],
                ),
              )}
            </ul>
          </details>
        )}
        <div className="flex flex-wrap gap-2">
          <Button look="go" onClick={onAccept}>
            {t("scan.toEditor")}
          </Button>
          <Button look="bare" onClick={onAgain}>
            {t("scan.again")}
          </Button>
        </div>
      </div>
    </div>
  );
}
