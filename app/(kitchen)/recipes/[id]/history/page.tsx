import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Chip } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findRecipeHead } from "@/lib/domains/recipes/queries/present-content";
import { lineageOf, listVersions } from "@/lib/domains/recipes/queries/versions";
import { requireScope } from "@/lib/platform/auth/scope";
import { LineageLinks } from "../_components/lineage-links";
import { CompareForm } from "./_components/compare-form";
import { RestoreButton } from "./_components/restore-button";
import { momentWords, summaryWords } from "./_components/version-words";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("versions"))("title") };
}

/** What a recipe said before, who changed it when, and the way back to it. */
export default async function HistoryPage({ params }: Props) {
  const scope = await requireScope();
  const { id } = await params;
  const recipe = await findRecipeHead(scope, id);
  const versions = await listVersions(scope, id);
  if (recipe === null || versions === null) notFound();
  const lineage = await lineageOf(scope, id);
  const t = await getTranslations("versions");
  const newest = versions[0]?.number ?? 1;
  const shown = versions.map((version) => ({ ...version, at: momentWords(version.savedAt, scope.timeZone) }));
  return (
    <>
      <PageHeader
        title={t("title")}
        description={versions.length > 1 ? t("lead") : undefined}
        back={{ href: `/recipes/${id}`, label: recipe.title }}
      />
      <LineageLinks recipeId={id} lineage={lineage} newest={newest} className="mb-5" />
      {versions.length > 2 || (versions.length > 1 && lineage.basedOn !== null) ? (
        <CompareForm
          recipeId={id}
          versions={shown}
          original={lineage.basedOn?.title ?? null}
          from={newest - 1}
          to={newest}
        />
      ) : null}
      <ol className="grid max-w-3xl gap-2.5">
        {shown.map((version) => (
          <li
            key={version.number}
            className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-tile border border-line bg-surface px-4 py-3"
          >
            <div className="min-w-0 flex-1 basis-72">
              <h2 className="flex flex-wrap items-center gap-2 font-sans! text-base font-semibold tracking-normal">
                {t("version", { number: version.number })}
                {version.number === newest ? <Chip tone="herb">{t("now")}</Chip> : null}
              </h2>
              <p className="text-sm text-soft">
                {version.savedBy === null ? version.at : t("by", { at: version.at, name: version.savedBy })}
              </p>
              <p className="mt-1 break-words">
                {version.restoredFrom === null ? null : (
                  <span>{t("restoredFrom", { number: version.restoredFrom })}. </span>
                )}
                {version.summary === null
                  ? version.number === 1
                    ? t(recipe.isOwn ? (lineage.basedOn === null ? "first" : "firstCopy") : "firstCollection")
                    : null
                  : summaryWords(t, version.summary)}
              </p>
            </div>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              {version.summary === null ? null : (
                <Link
                  href={`/recipes/${id}/history/compare?from=${version.number - 1}&to=${version.number}`}
                  aria-label={t("seeChangesOf", { number: version.number })}
                  className="prose-link inline-flex min-h-9 items-center text-sm"
                >
                  {t("seeChanges")}
                </Link>
              )}
              {version.number === newest || !recipe.isOwn || recipe.isDeleted ? null : (
                <RestoreButton recipeId={id} number={version.number} newest={newest} revision={recipe.revision} />
              )}
            </div>
          </li>
        ))}
      </ol>
      {versions.length > 1 ? null : (
        <Notice className="mt-5 max-w-3xl">
          <p className="font-[560]">{t("onlyOne")}</p>
          <p className="text-soft">{t(recipe.isOwn ? "onlyOneHint" : "onlyOneCollection")}</p>
        </Notice>
      )}
    </>
  );
}
