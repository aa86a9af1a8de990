import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Lineage } from "@/lib/domains/recipes/queries/versions";

/** "Based on …" and "Made from it: …": where a recipe came from, and what was made of it here. */
export function LineageLinks({
  recipeId,
  lineage: { basedOn, copies },
  newest,
  className,
}: {
  recipeId: string;
  lineage: Lineage;
  /** Number of the newest version, to compare with the original; left out where there is no room for it. */
  newest?: number;
  className?: string;
}) {
  const t = useTranslations("versions");
  if (basedOn === null && copies.length === 0) return null;
  return (
    <div className={className}>
      {basedOn === null ? null : (
        <p className="text-sm text-soft">
          {t.rich("basedOn", {
            title: basedOn.title,
            version: basedOn.version,
            link: (words) => (
              <Link href={`/recipes/${basedOn.id}`} className="prose-link break-words">
                {words}
              </Link>
            ),
          })}{" "}
          {newest === undefined ? null : (
            <Link href={`/recipes/${recipeId}/history/compare?from=original&to=${newest}`} className="prose-link">
              {t("differs")}
            </Link>
          )}
        </p>
      )}
      {copies.length === 0 ? null : (
        <p className="mt-1 text-sm text-soft">
          {t("copies")}
          {copies.map((copy, place) => (
            <span key={copy.id}>
              {place > 0 ? ", " : ""}
              <Link href={`/recipes/${copy.id}`} className="prose-link break-words">
                {copy.title}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
