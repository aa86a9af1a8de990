"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PlanReasons } from "@/app/api/v1/plans/contract";
import { ExplainInside } from "@/components/explain/explain-host";
import { Explained } from "@/components/explain/explained";
import { Dialog } from "@/components/ui/dialog";
import { SkeletonText } from "@/components/ui/skeleton";
import { explainPath } from "@/lib/domains/explain/policy";
import { usePlan } from "./plan-context";
import { useAnswer } from "./use-answer";

const SHOWN = 6;

/** What the plan achieves, what it misses, and what would help, in sentences. */
export function WhyDialog() {
  const t = useTranslations("planning");
  const { week, open } = usePlan();
  const query = new URLSearchParams({ week: week.weekStart, at: String(week.revision) });
  const answer = useAnswer<{ readonly reasons: PlanReasons | null }>(`/api/v1/plans/why?${query}`);
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? null : open(null))} title={t("why.title")}>
      {answer.state === "loading" ? (
        <SkeletonText lines={6} label={t("why.loading")} />
      ) : answer.state === "failed" ? (
        <p role="alert">{t("refused.failed")}</p>
      ) : answer.data.reasons === null ? (
        <p className="text-soft">{t("why.none")}</p>
      ) : (
        <ExplainInside>
          <Reasons reasons={answer.data.reasons} weekStart={week.weekStart} />
        </ExplainInside>
      )}
    </Dialog>
  );
}

function Reasons({ reasons, weekStart }: { readonly reasons: PlanReasons; readonly weekStart: string }) {
  const t = useTranslations("planning");
  return (
    <div className="grid gap-5">
      <p>{reasons.summary}</p>
      {reasons.eaters.length === 0 ? null : (
        <Part heading={t("why.days")}>
          <ul className="grid gap-1 text-soft">
            {reasons.eaters.map((eater) => (
              <li key={eater.eaterId}>
                {t.rich("why.eater", {
                  name: eater.name,
                  met: eater.daysMet,
                  days: eater.days,
                  micro: eater.micronutrientsMet,
                  micros: eater.micronutrients,
                  why: (figure) => (
                    <Explained
                      href={explainPath({ kind: "week", weekStart, eaterId: eater.eaterId, nutrient: "energy" })}
                    >
                      {figure}
                    </Explained>
                  ),
                })}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {reasons.missed.length > 0 ? (
        <Part heading={t("why.missed")}>
          <Few of={reasons.missed} />
        </Part>
      ) : reasons.eaters.length > 0 ? (
        <Part heading={t("why.missed")}>
          <p className="text-soft">{t("why.nothingMissed")}</p>
        </Part>
      ) : null}
      {reasons.blocked.length === 0 ? null : (
        <Part heading={t("why.blocked")}>
          <Few of={reasons.blocked} />
        </Part>
      )}
      {reasons.quality === "" ? null : (
        <Part heading={t("why.quality")}>
          <p className="text-soft">{reasons.quality}</p>
        </Part>
      )}
      <p className="text-sm text-soft">{t("why.rules")}</p>
    </div>
  );
}

function Few({ of: sentences }: { readonly of: readonly string[] }) {
  const t = useTranslations("planning");
  return (
    <ul className="grid list-disc gap-1 pl-5 text-soft">
      {sentences.slice(0, SHOWN).map((sentence) => (
        <li key={sentence} className="first-letter:uppercase">
          {sentence}
        </li>
      ))}
      {sentences.length > SHOWN ? <li>{t("why.left", { count: sentences.length - SHOWN })}</li> : null}
    </ul>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1">{heading}</h3>
      {children}
    </section>
  );
}
