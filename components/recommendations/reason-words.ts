import { getTranslations } from "next-intl/server";
import type { Part } from "@/lib/engines/recommendations/rank-recipes";

/** Foods named before the rest is left out. */
const NAMED = 2;

/** What speaks for a recipe, in a few words. */
export async function reasonText(reason: Part, likedTitle: string | null): Promise<string> {
  const t = await getTranslations("recommendations");
  switch (reason.kind) {
    case "others":
      return likedTitle === null ? t("reasons.othersPlain") : t("reasons.others", { title: likedTitle });
    case "like":
      return likedTitle === null ? t("reasons.likePlain") : t("reasons.like", { title: likedTitle });
    case "popular":
      return t("reasons.popular");
    case "expiring":
      return t("reasons.expiring", { name: reason.name, days: reason.daysLeft });
    case "season":
      return t("reasons.season", { names: reason.names.slice(0, NAMED).map(shortName).join(", ") });
    case "minutes":
      return t("reasons.minutes");
    case "slot":
      return t("reasons.slot", { slot: reason.slot });
    case "recent":
      return t("reasons.recent", { days: reason.days });
  }
}

/** "Leeks, raw" as a cook says it. */
const shortName = (name: string): string => (name.split(",")[0] ?? name).toLowerCase();
