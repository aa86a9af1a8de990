import { getTranslations } from "next-intl/server";
import { chipLabel } from "@/components/search/chip-words";
import type { RecipeCard } from "@/lib/domains/recipes/policy";
import { mendedQuery, queryWithout } from "@/lib/domains/search/policy";
import type { Understanding } from "@/lib/engines/search/contract";

/** How a query was read, as programs get it. */
export async function understoodAnswer(understanding: Understanding) {
  const t = await getTranslations({ locale: "en", namespace: "common.finder" });
  return {
    chips: understanding.wishes.map((wish) => ({
      id: wish.id,
      kind: wish.kind,
      label: chipLabel(wish, t),
      ...wish.span,
      without: queryWithout(understanding.query, wish.span),
    })),
    didYouMean: mendedQuery(understanding),
  };
}

/** A recipe of an answer. */
export const cardAnswer = ({ id, title, minutes, kcal, protein, isOwn, artUrl }: RecipeCard) => ({
  ...{ id, title, minutes, kcal, protein, isOwn, artUrl },
});
