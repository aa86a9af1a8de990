import { getTranslations } from "next-intl/server";
import type { ShownSuggestion } from "@/components/assistant/suggestion-list";
import type { Suggestion } from "@/lib/domains/assistant/policy";
import { durationOf } from "@/lib/domains/recipes/policy";

/** Suggestions in words, so that the list needs no catalogue of its own reasons. */
export async function shownSuggestions(suggestions: readonly Suggestion[]): Promise<readonly ShownSuggestion[]> {
  const t = await getTranslations("assistant");
  return suggestions.map(({ reasons, missing, minutes, kcal, ...rest }) => ({
    ...rest,
    facts: [
      ...(minutes === null ? [] : [t("ideas.duration", durationOf(minutes)).trim()]),
      ...(kcal === null ? [] : [`${Math.round(kcal)} kcal`]),
    ].join(" · "),
    reasons: reasons.map((reason) =>
      reason.kind === "expires"
        ? t("ideas.reasons.expires", { list: reason.foods.join(", "), days: reason.days })
        : t(`ideas.reasons.${reason.kind}`, { ...reason }),
    ),
    missing: t("ideas.missing", { count: missing.length }),
    missingList: missing.length === 0 ? "" : t("ideas.missingList", { list: missing.join(", ") }),
  }));
}
