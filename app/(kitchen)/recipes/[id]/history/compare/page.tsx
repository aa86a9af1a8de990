import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { findRecipeHead } from "@/lib/domains/recipes/queries/present-content";
import { compareSides, lineageOf, listVersions, type Side } from "@/lib/domains/recipes/queries/versions";
import { requireScope } from "@/lib/platform/auth/scope";
import { CompareForm } from "../_components/compare-form";
import { LineChanges } from "../_components/line-changes";
import { NutritionChanges } from "../_components/nutrition-changes";
import { RestoreButton } from "../_components/restore-button";
import { factWords, momentWords } from "../_components/version-words";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("versions"))("comparison.title") };
}

/** Two versions beside each other: the recipe, its lines and steps, and what a serving gains and loses. */
export default async function ComparePage({ params, searchParams }: Props) {
  const scope = await requireScope();
  const { id } = await params;
  const recipe = await findRecipeHead(scope, id);
  const versions = await listVersions(scope, id);
  if (recipe === null || versions === null) notFound();
  const asked = await searchParams;
  const newest = versions[0]?.number ?? 1;
  const from = sideIn(asked.from) ?? Math.max(1, newest - 1);
  const to = sideIn(asked.to) ?? newest;
  const compared = await compareSides(scope, id, from, to);
  if (compared === null) notFound();
  const lineage = await lineageOf(scope, id);
  const t = await getTranslations("versions");
  const { difference, nutrition } = compared;
  const nameOf = (side: Side) =>
    side === "original"
      ? t("original", { title: lineage.basedOn?.title ?? "" })
      : t("version", { number: side }).toLowerCase();
  const isSame =
    difference.facts.length === 0 && [...difference.lines, ...difference.steps].every((edit) => edit.kind === "same");
  return (
    <>
      <PageHeader
        title={t("comparison.title")}
        description={t("comparison.lead", { title: recipe.title, before: nameOf(from), after: nameOf(to) })}
        back={{ href: `/recipes/${id}/history`, label: t("title") }}
        actions={
          from === "original" || from === newest || !recipe.isOwn || recipe.isDeleted ? undefined : (
            <RestoreButton recipeId={id} number={from} newest={newest} revision={recipe.revision} isNamed />
          )
        }
      />
      <CompareForm
        recipeId={id}
        versions={versions.map(({ number, savedAt }) => ({ number, at: momentWords(savedAt, scope.timeZone) }))}
        original={lineage.basedOn?.title ?? null}
        from={from}
        to={to}
      />
      {isSame ? (
        <EmptyState title={t("comparison.sameTitle")} description={t("comparison.sameHint")} />
      ) : (
        <div className="grid gap-10">
          {difference.facts.length === 0 ? null : (
            <section aria-labelledby="facts">
              <h2 id="facts" className="mb-3">
                {t("comparison.facts")}
              </h2>
              <dl className="border-t border-line">
                {difference.facts.map(({ fact, before, after }) => (
                  <div key={fact} className="border-b border-line py-2">
                    <dt className="text-sm text-soft">{t(`facts.${fact}`)}</dt>
                    <dd className="grid gap-x-8 md:grid-cols-2">
                      <del className="break-words text-soft">{factWords(t, fact, before)}</del>
                      <ins className="break-words no-underline">{factWords(t, fact, after)}</ins>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <section aria-labelledby="lines">
            <h2 id="lines" className="mb-3">
              {t("comparison.lines")}
            </h2>
            <LineChanges edits={difference.lines} />
          </section>
          <section aria-labelledby="steps">
            <h2 id="steps" className="mb-3">
              {t("comparison.steps")}
            </h2>
            <LineChanges edits={difference.steps} />
          </section>
          <section aria-labelledby="nutrition" className="max-w-3xl">
            <h2 id="nutrition" className="mb-1">
              {t("comparison.nutrition")}
            </h2>
            <p className="mb-3 text-sm text-soft">{t("comparison.nutritionLead")}</p>
            <NutritionChanges
              changes={nutrition}
              recipeId={id}
              originalId={lineage.basedOn?.id ?? null}
              from={from}
              to={to}
            />
          </section>
        </div>
      )}
    </>
  );
}

/** "3" or "original"; null for anything else. */
function sideIn(text: string | string[] | undefined): Side | null {
  if (text === "original") return text;
  const number = Number(typeof text === "string" ? text : "");
  return Number.isInteger(number) && number > 0 ? number : null;
}
