import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/accounts/action-button";
import { CollectionForm } from "@/components/community/collection-form";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findRecipeToModerate } from "@/lib/domains/community/queries/moderate-recipes";
import { isId } from "@/lib/domains/recipes/policy";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { changeCollectionAction, closeReportsAction, saveCollectionRecipeAction } from "../actions";

interface Row {
  readonly text: string;
  readonly section: string | null;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("recipes.one") };
}

/** One recipe: of the collection to be changed, reported to be read, private to be left alone. */
export default async function RecipeAdminPage({ params }: { params: Promise<{ id: string }> }) {
  const { db } = await requireAdmin();
  const { id } = await params;
  const found = isId(id) ? await findRecipeToModerate({ db }, id) : null;
  if (found === null) notFound();
  const t = await getTranslations("moderation.recipes");
  const reasons = await getTranslations("community.report.reasons");
  const format = await getFormatter();
  const { words } = found;
  const day = (at: Date) => format.dateTime(at, { dateStyle: "long" });
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={words?.title ?? t("private")}
        description={t("facts", {
          owner: found.householdName ?? t("collection"),
          created: day(found.createdAt),
          changed: day(found.updatedAt),
        })}
        back={{ href: "/admin/recipes", label: t("title") }}
        actions={
          found.householdId === null ? (
            <ActionButton
              done={t("done")}
              run={changeCollectionAction.bind(null, {
                ids: [found.id],
                change: { kind: found.isHidden ? "show" : "hide" },
              })}
            >
              {t(found.isHidden ? "changes.show" : "changes.hide")}
            </ActionButton>
          ) : null
        }
      />
      <div className="grid gap-5">
        {found.reports.length === 0 ? null : (
          <Card as="section" className="grid gap-3">
            <h2>{t("reports")}</h2>
            <ul className="grid gap-2">
              {found.reports.map((report) => (
                <li key={`${report.name} ${report.createdAt.getTime()}`}>
                  <p className="text-tomato">{t("reported", { name: report.name, reason: reasons(report.reason) })}</p>
                  {report.text === "" ? null : <p className="break-words whitespace-pre-line">{report.text}</p>}
                  <p className="text-sm text-soft">{day(report.createdAt)}</p>
                </li>
              ))}
            </ul>
            <div>
              <ActionButton done={t("done")} run={closeReportsAction.bind(null, { recipeId: found.id })}>
                {t("close")}
              </ActionButton>
            </div>
          </Card>
        )}
        {words === null ? (
          <Notice>{t("privateText")}</Notice>
        ) : found.householdId === null ? (
          <CollectionForm
            key={found.revision}
            recipe={{
              recipeId: found.id,
              revision: found.revision,
              title: words.title,
              description: words.description ?? "",
              servings: words.servings,
              cuisine: words.cuisine ?? "",
              tags: words.tags.join(", "),
              lines: writtenOf(words.lines),
              steps: writtenOf(words.steps),
            }}
            save={saveCollectionRecipeAction}
          />
        ) : (
          <Card className="grid gap-3">
            <p className="flex flex-wrap gap-2">
              <Chip tone="honey">{t("readBecause")}</Chip>
            </p>
            {words.description === null ? null : <p>{words.description}</p>}
            <Rows title={t("lines")} rows={words.lines} />
            <Rows title={t("steps")} rows={words.steps} />
          </Card>
        )}
      </div>
    </div>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <section>
      <h2 className="text-[1.0625rem]">{title}</h2>
      <p className="mt-1 break-words whitespace-pre-line">{writtenOf(rows)}</p>
    </section>
  );
}

/** Rows as they are written in a box: one a line, a section headed by "## ". */
function writtenOf(rows: readonly Row[]): string {
  let section: string | null = null;
  return rows
    .flatMap((row) => {
      const head = row.section !== section && row.section !== null ? [`## ${row.section}`] : [];
      section = row.section;
      return [...head, row.text];
    })
    .join("\n");
}
