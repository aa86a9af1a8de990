"use client";

import { CircleCheck, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import type { RecipeProvenance } from "@/lib/domains/assistant/policy";
import { durationOf } from "@/lib/domains/recipes/policy";
import { withFractionSigns } from "@/lib/engines/recipes/lines/fractions";

interface Row {
  readonly text: string;
  readonly section: string | null;
}

/** A written recipe with where it came from and what the checks said. */
export function GeneratedCard({
  recipe,
  provenance,
  unmet = [],
  checks,
  isCached = false,
  actions,
}: {
  readonly recipe: {
    readonly title: string;
    readonly description: string | null;
    readonly servings: number;
    readonly totalMinutes: number | null;
    readonly lines: readonly Row[];
    readonly steps: readonly Row[];
  };
  readonly provenance: RecipeProvenance;
  readonly unmet?: readonly string[];
  readonly checks: number;
  readonly isCached?: boolean;
  readonly actions: ReactNode;
}) {
  const t = useTranslations("assistant");
  const say = useTranslations("recipes");
  const { findings } = provenance;
  return (
    <Card as="section">
      <div className="flex flex-wrap gap-1.5">
        <Chip tone="herb">
          {say("view.servings")}: {recipe.servings}
        </Chip>
        {recipe.totalMinutes === null ? null : <Chip>{t("ideas.duration", durationOf(recipe.totalMinutes))}</Chip>}
      </div>
      <h2 className="mt-3 text-2xl text-pretty">{recipe.title}</h2>
      {recipe.description === null ? null : <p className="mt-1.5 text-soft text-pretty">{recipe.description}</p>}
      <p className="mt-3 text-sm text-soft">
        <Source provenance={provenance} /> {isCached ? t("generate.cached") : null}
      </p>
      <div className="mt-5 grid gap-6 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <Rows heading={say("view.ingredients")} rows={recipe.lines} />
        <Rows heading={say("view.method")} rows={recipe.steps} isNumbered />
      </div>
      <div className="mt-6 border-t border-line pt-4 text-sm">
        <p className="flex items-center gap-2 text-herb">
          <CircleCheck aria-hidden="true" className="size-4.5" />
          {t("generate.checksPassed", { count: checks })}
        </p>
        {unmet.length === 0 ? null : (
          <p className="mt-2 text-soft">{t("generate.unmet", { list: unmet.join(", ") })}</p>
        )}
        {findings.length === 0 ? null : (
          <div className="mt-3">
            <p className="flex items-center gap-2 text-honey">
              <TriangleAlert aria-hidden="true" className="size-4.5" />
              {t("generate.warnings")}
            </p>
            <ul className="mt-1.5 grid list-disc gap-1 pl-6 text-soft">
              {findings.map((finding) => (
                <li key={JSON.stringify(finding)}>{t(`findings.${finding.code}`, finding.detail)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="mt-5 flex flex-wrap gap-2">{actions}</div>
    </Card>
  );
}

function Source({ provenance: { by, model, source, costMicros } }: { readonly provenance: RecipeProvenance }) {
  const t = useTranslations("assistant");
  const said =
    by === "local"
      ? source === null
        ? t("generate.byLocalFoods")
        : t("generate.byLocal", { title: source.title })
      : source === null
        ? t("generate.byModel", { model })
        : t("generate.byModelFrom", { model, title: source.title });
  return (
    <>
      {source === null ? (
        said
      ) : (
        <Link href={`/recipes/${source.id}`} prefetch={false} className="prose-link">
          {said}
        </Link>
      )}
      {by === "model" && costMicros !== null
        ? ` ${t("generate.cost", { cost: `$${(costMicros / 1e6).toFixed(4)}` })}`
        : null}
    </>
  );
}

function Rows({
  heading,
  rows,
  isNumbered = false,
}: {
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly isNumbered?: boolean;
}) {
  const sections = [...Map.groupBy(rows, (row) => row.section)];
  return (
    <div className="min-w-0">
      <h3 className="mb-2 text-[1.0625rem]">{heading}</h3>
      {sections.map(([section, list]) => (
        <div key={section ?? ""} className="mb-4">
          {section === null ? null : <h4 className="mb-1 font-[560]">{section}</h4>}
          {isNumbered ? (
            <ol className="grid list-decimal gap-2.5 pl-5">
              {list.map((row) => (
                <li key={row.text}>{row.text}</li>
              ))}
            </ol>
          ) : (
            <ul className="grid gap-1.5">
              {list.map((row) => (
                <li key={row.text} className="border-b border-line pb-1.5 last:border-0">
                  {withFractionSigns(row.text)}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
