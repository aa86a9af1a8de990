"use client";

import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { explainedClass } from "@/components/explain/explained";
import { Chip } from "@/components/ui/chip";
import { NUTRIENTS, type NutrientId } from "@/lib/engines/foods/nutrients";
import type { LiveReading } from "./use-reading";

const ExplainDialog = lazy(() => import("@/components/explain/explain-dialog"));

/** What a serving holds so far, while the lines are still being typed. */
export function ReadingSummaryCard({ reading }: { reading: LiveReading }) {
  const t = useTranslations("recipes");
  const { summary, state, question } = reading;
  const [asked, setAsked] = useState<NutrientId | null>(null);
  return (
    <section
      aria-labelledby="live-figures"
      className="card rounded-card border bg-surface p-5 shadow-card"
      aria-busy={state === "reading"}
    >
      <h2 id="live-figures" className="text-[1.0625rem]">
        {t("editor.perServing")}
      </h2>
      {state === "failed" ? <p className="mt-1 text-sm text-tomato">{t("editor.readingFailed")}</p> : null}
      {summary === null || summary.kcal === null ? (
        <p className="mt-2 text-sm text-soft">{t("editor.nothingCounted")}</p>
      ) : (
        <>
          <p className="mt-2 flex flex-wrap items-end justify-between gap-2">
            <span>
              <Opening onOpen={() => setAsked("energy")}>
                <span className="title text-[2rem] leading-none">{Math.round(summary.kcal.value)}</span>{" "}
                <span className="text-sm text-soft">kcal</span>
              </Opening>
              <span className="block text-sm text-soft">
                {t("figures.range", { low: Math.round(summary.kcal.low), high: Math.round(summary.kcal.high) })}
              </span>
            </span>
            <Chip tone={summary.coverage < 0.9 ? "honey" : "quiet"}>
              {t("editor.coverage", { share: Math.round(summary.coverage * 100) })}
            </Chip>
          </p>
          <dl className="mt-3">
            {summary.figures.map(({ nutrient, value }) => (
              <div key={nutrient} className="flex justify-between gap-3 border-t border-line py-1.5">
                <dt>{NUTRIENTS[nutrient].label}</dt>
                <dd className="font-semibold">
                  <Opening onOpen={() => setAsked(nutrient)}>
                    {value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} {NUTRIENTS[nutrient].unit}
                  </Opening>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {summary !== null && summary.doubtful > 0 ? (
        <p className="mt-3 text-sm text-honey">{t("editor.doubtful", { count: summary.doubtful })}</p>
      ) : null}
      {asked === null ? null : (
        <Suspense>
          <ExplainDialog path={`/explain/draft/${asked}`} body={question} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </section>
  );
}

/** A figure of what is being written: it has no page yet, so its working opens by a button. */
function Opening({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onOpen} className={`py-0.5 ${explainedClass}`}>
      {children}
    </button>
  );
}
