import { getTranslations } from "next-intl/server";
import { type Idea, IdeaRow } from "@/components/recommendations/idea-row";
import { reasonText } from "@/components/recommendations/reason-words";
import { Skeleton } from "@/components/ui/skeleton";
import type { Recommendation } from "@/lib/domains/recommendations/policy";
import { recommendationRows } from "@/lib/domains/recommendations/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { skipIdeaAction } from "../actions";

/** Rows of recommended recipes, each with its reason; nothing where there is nothing to recommend. */
export async function Ideas() {
  const rows = await recommendationRows(await requireScope());
  if (rows.length === 0) return null;
  const t = await getTranslations("recommendations");
  const words = { why: t("why"), skip: t("skip"), undo: t("undo"), failed: t("failed") };
  return (
    <section className="mt-10">
      <h2>{t("title")}</h2>
      <p className="text-soft">{t("lead")}</p>
      <div className="mt-5 grid grid-cols-1 gap-7">
        {
          await Promise.all(
            rows.map(async (row) => (
              <IdeaRow
                key={row.kind}
                heading={t(`rows.${row.kind}`, { title: row.likedTitle ?? "" })}
                ideas={await Promise.all(row.recipes.map(ideaOf))}
                words={words}
                skip={skipIdeaAction}
              />
            )),
          )
        }
      </div>
    </section>
  );
}

async function ideaOf(one: Recommendation): Promise<Idea> {
  const { recipeId, title, artUrl, kcal, minutes, reason, likedTitle } = one;
  const t = await getTranslations("recommendations");
  const facts = [
    ...(minutes === null ? [] : [t("minutes", { count: minutes })]),
    ...(kcal === null ? [] : [t("kcal", { count: Math.round(kcal) })]),
  ];
  return {
    ...{ recipeId, title, artUrl, facts: facts.join(" · ") },
    reason: reason === null ? "" : await reasonText(reason, likedTitle),
    words: { why: t("whyOf", { title }), skip: t("skipOf", { title }), skipped: t("skipped", { title }) },
  };
}

/** The place of the rows while they are thought about. */
export function IdeasLoading() {
  return (
    <div aria-hidden="true" className="mt-10">
      <Skeleton className="h-8 w-48" />
      <div className="mt-6 flex gap-4 overflow-hidden">
        {[1, 2, 3, 4, 5, 6].map((place) => (
          <Skeleton key={place} className="h-52 w-44 flex-none rounded-tile sm:w-48" />
        ))}
      </div>
    </div>
  );
}
