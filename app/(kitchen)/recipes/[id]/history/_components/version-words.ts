import type { useTranslations } from "next-intl";
import type { EditCounts, FactValue, VersionSummary } from "@/lib/engines/recipes/versions/compare-versions";
import type { RecipeFact } from "@/lib/engines/recipes/versions/content";

type Say = ReturnType<typeof useTranslations<"versions">>;

/** "Ingredients: 3 changed, 1 added · Serves". */
export function summaryWords(t: Say, { lines, steps, facts }: VersionSummary): string {
  const parts = [
    countWords(t, lines, "lines"),
    countWords(t, steps, "steps"),
    facts.map((fact) => t(`facts.${fact}`)).join(", "),
  ].filter((part) => part !== "");
  return parts.length === 0 ? t("summary.nothing") : parts.join(" · ");
}

function countWords(t: Say, counts: EditCounts, of: "lines" | "steps"): string {
  const list = (["changed", "added", "removed", "moved"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`summary.${kind}`, { count: counts[kind] }));
  return list.length === 0 ? "" : t(`summary.${of}`, { list: list.join(", ") });
}

/** A fact of the recipe as a reader knows it. */
export function factWords(t: Say, fact: RecipeFact, value: FactValue): string {
  if (fact === "coverFileId") return value === null ? t("values.drawn") : t("values.photo");
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return t("values.none");
  if (Array.isArray(value)) return value.join(", ");
  return fact.endsWith("Minutes") ? t("values.minutes", { count: Number(value) }) : String(value);
}

/** "Nov 22, 2026, 2:05 PM" on the household's clock. */
export const momentWords = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short", timeZone }).format(at);
