import { useTranslations } from "next-intl";
import { ChipRow } from "@/components/search/chip-row";
import { chipLabel } from "@/components/search/chip-words";
import { queryWithout } from "@/lib/domains/search/policy";
import type { FoundList } from "@/lib/domains/search/queries/list-found";
import { hrefWith, type SearchParams } from "../list-params";

/** How the words of a search were read, and what allergies keep back from its answer. */
export function FoundNote({
  found: { understanding, withheld },
  params,
}: {
  found: Pick<FoundList, "understanding" | "withheld">;
  params: SearchParams;
}) {
  const t = useTranslations("recipes");
  const words = useTranslations("common.finder");
  if (understanding === null) return null;
  const typed = typeof params.q === "string" ? params.q : "";
  const chips = understanding.wishes.map((wish) => {
    const label = chipLabel(wish, words);
    const isTyped = understanding.query.startsWith(typed) && wish.span.to <= typed.length;
    return {
      id: wish.id,
      label,
      removeLabel: t("found.remove", { what: label }),
      href: isTyped ? hrefWith(params, { q: queryWithout(typed, wish.span) }) : hrefWith(params, { with: "" }),
    };
  });
  return (
    <div className="mb-5 grid gap-2">
      <ChipRow title={t("found.understood")} chips={chips} />
      {understanding.repairs.map(({ from, wrote, read }) => (
        <p key={from} className="text-sm text-soft">
          {t("found.readAs", { wrote: `“${wrote}”`, read: `“${read}”` })}
        </p>
      ))}
      {withheld.length === 0 ? null : (
        <details className="text-sm text-soft">
          <summary className="inline-flex min-h-9 items-center gap-1.5 rounded-control">
            {t("found.withheld", { count: withheld.length })}{" "}
            <span className="prose-link">{t("found.withheldWhy")}</span>
          </summary>
          <ul className="mt-1 grid gap-1">
            {withheld.slice(0, 30).map(({ recipeId, title, allergens, eaters }) => (
              <li key={recipeId}>
                <span className="text-ink">{title}</span>:{" "}
                {t("found.withheldOne", {
                  allergens: allergens.map((allergen) => t(`allergens.${allergen}`)).join(", "),
                  eaters: eaters.join(", "),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
