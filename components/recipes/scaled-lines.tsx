"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type LineSwapsProps, SwapLine } from "@/components/recipes/swaps/swap-line";
import { Segmented } from "@/components/ui/segmented";
import { Stepper } from "@/components/ui/stepper";
import type { ParsedLine } from "@/lib/engines/recipes/line";
import { displayLine } from "@/lib/engines/recipes/lines/display-line";
import type { MeasureSystem } from "@/lib/engines/recipes/lines/format-amount";
import { keptTogether } from "@/lib/engines/recipes/lines/kept-together";

export interface ShownLine {
  readonly text: string;
  readonly section: string | null;
  readonly parsed: ParsedLine;
  readonly gramsPerMl: number | null;
  /** Set where the line is another recipe. */
  readonly href: string | null;
  /** Swaps are known for its food. */
  readonly isSwappable: boolean;
}

/** The ingredients for as many as eat, in the reader's measures. */
export function ScaledLines({
  servings,
  chosen,
  yieldText,
  units,
  lines,
  swaps,
}: {
  servings: number;
  /** Servings that the address asks for. */
  chosen: number | null;
  yieldText: string | null;
  units: MeasureSystem;
  lines: readonly ShownLine[];
  /** How a line is swapped; null where nothing may be changed. */
  swaps: LineSwapsProps | null;
}) {
  const t = useTranslations("recipes");
  const [wanted, setChosen] = useState(chosen ?? servings);
  const [system, setSystem] = useState<MeasureSystem>(units);
  const setWanted = (next: number) => {
    setChosen(next);
    // The address carries the choice to cook mode, to a reload and to whoever the link is sent to.
    const address = new URL(window.location.href);
    if (next === servings) address.searchParams.delete("servings");
    else address.searchParams.set("servings", String(next));
    window.history.replaceState(null, "", address);
  };
  const factor = servings > 0 ? wanted / servings : 1;
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h2 id="ingredients">{t("view.ingredients")}</h2>
        <Stepper
          label={t("view.servings")}
          decreaseLabel={t("view.fewer")}
          increaseLabel={t("view.more")}
          value={wanted}
          max={200}
          min={Math.min(wanted, 1)}
          onValueChange={(next) => setWanted(next > wanted ? Math.floor(next) : Math.max(1, Math.ceil(next)))}
          formatValue={(n) => t("figures.servings", { count: n })}
          className="print:hidden"
        />
        <span className="hidden print:inline">{t("figures.servings", { count: wanted })}</span>
      </div>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2 print:hidden">
        <Segmented
          name="units"
          legend={t("view.units")}
          isLegendHidden
          value={system}
          onValueChange={setSystem}
          options={[
            { value: "metric", label: t("view.metric") },
            { value: "us", label: t("view.us") },
          ]}
        />
        {wanted === servings ? (
          yieldText === null ? null : (
            <span className="text-sm text-soft">{yieldText}</span>
          )
        ) : (
          <button type="button" className="prose-link min-h-9 text-sm text-soft" onClick={() => setWanted(servings)}>
            {t("view.asWritten")}
          </button>
        )}
      </div>
      {lines.length === 0 ? <p className="text-soft">{t("view.noLines")}</p> : null}
      <ul>
        {lines.map((line, index) => {
          const shown = displayLine(line.text, line.parsed, { factor, system, gramsPerMl: line.gramsPerMl });
          const heading = line.section !== (lines[index - 1]?.section ?? null) ? line.section : null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity and never move here.
            <li key={index} className="border-b border-line last:border-0">
              {heading === null ? null : <h3 className="pt-5 pb-1">{heading}</h3>}
              <div className="grid grid-cols-[5.75rem_minmax(0,1fr)_auto] gap-x-3 py-2.5">
                <span className="font-semibold">{keptTogether(shown.amount)}</span>
                <span>
                  {line.href === null ? (
                    shown.name
                  ) : (
                    <Link href={line.href} className="prose-link">
                      {shown.name}
                    </Link>
                  )}
                  {shown.preparation === "" && shown.note === "" ? null : (
                    <span className="text-soft"> {[shown.preparation, shown.note].filter(Boolean).join(", ")}</span>
                  )}
                </span>
                {swaps === null || !line.isSwappable ? null : (
                  <SwapLine index={index} name={shown.name} place={swaps.place} apply={swaps.apply} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
