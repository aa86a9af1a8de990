import type { getTranslations } from "next-intl/server";
import type { popularRecipes } from "@/lib/domains/analytics/queries/recipes";

type Words = Awaited<ReturnType<typeof getTranslations<"analytics">>>;

/** Which recipe leads, and how wide the choice is. */
export function topSentence(t: Words, { top, different, all }: Awaited<ReturnType<typeof popularRecipes>>): string {
  const first = top[0];
  if (first === undefined) return t("recipes.topNone");
  return t("recipes.top", { title: first.title ?? t("recipes.own"), count: first.count, different, all });
}
