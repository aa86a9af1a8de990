import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CoverImage } from "@/components/recipes/cover-image";
import { similarRecipes } from "@/lib/domains/recommendations/queries";
import { requireScope } from "@/lib/platform/auth/scope";

const SHOWN = 4;

/** A few recipes like the one shown that everyone here can eat; nothing where none is near. */
export async function SimilarRecipes({ recipeId }: { recipeId: string }) {
  const near = await similarRecipes(await requireScope(), recipeId, SHOWN);
  if (near.length === 0) return null;
  const t = await getTranslations("recommendations");
  return (
    <section aria-labelledby="similar" className="mt-12 print:hidden">
      <h2 id="similar" className="mb-4">
        {t("similar")}
      </h2>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-6 md:grid-cols-4">
        {near.map(({ recipeId: id, title, artUrl, minutes, kcal }) => (
          <li key={id} className="relative">
            <CoverImage src={artUrl} className="aspect-4/3 w-full rounded-tile bg-sunk object-cover" />
            <h3 className="title mt-2 text-base leading-snug text-pretty">
              <Link
                href={`/recipes/${id}`}
                prefetch={false}
                className="after:absolute after:inset-0 after:rounded-tile"
              >
                {title}
              </Link>
            </h3>
            <p className="text-sm text-soft">
              {[
                ...(minutes === null ? [] : [t("minutes", { count: minutes })]),
                ...(kcal === null ? [] : [t("kcal", { count: Math.round(kcal) })]),
              ].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
