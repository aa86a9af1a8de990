import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Explained } from "@/components/explain/explained";
import { Chip } from "@/components/ui/chip";
import { explainPath } from "@/lib/domains/explain/policy";
import { durationOf } from "@/lib/domains/recipes/policy";
import type { FoundRecipe } from "@/lib/domains/recipes/queries/find-recipe";
import type { Lineage } from "@/lib/domains/recipes/queries/versions";
import { CookLink } from "./cook-link";
import { LineageLinks } from "./lineage-links";
import { narrowDiets } from "./narrow-diets";
import { OriginLine } from "./origin-line";

/** What a recipe is, at a glance: diets, title, time, figures a serving, what can be done with it, where it comes from. */
export async function RecipeHead({
  recipe,
  lineage,
  cost,
  children,
}: {
  recipe: FoundRecipe;
  lineage: Lineage;
  cost: React.ReactNode;
  children: React.ReactNode;
}) {
  const t = await getTranslations("recipes");
  const say = await getTranslations("versions");
  const { energy, protein } = recipe.nutrition.perServing;
  const handsOn =
    recipe.prepMinutes !== null && recipe.minutes !== null && recipe.prepMinutes < recipe.minutes
      ? recipe.prepMinutes
      : null;
  return (
    <header>
      <div className="flex flex-wrap gap-1.5">
        {narrowDiets(recipe.nutrition.diets).map((diet) => (
          <Chip key={diet} tone="herb">
            {t(`diets.${diet}`)}
          </Chip>
        ))}
        {recipe.cuisine === null ? null : <Chip>{recipe.cuisine}</Chip>}
        {recipe.keeps ? <Chip>{t("view.keeps")}</Chip> : null}
        {recipe.tags
          .filter((tag) => !recipe.nutrition.diets.some((diet) => diet === tag))
          .slice(0, 5)
          .map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
      </div>
      <h1 className="mt-3 text-pretty break-words">{recipe.title}</h1>
      {recipe.description === null ? null : (
        <p className="mt-2 max-w-[58ch] text-soft text-pretty">{recipe.description}</p>
      )}
      <div className="@container mt-5">
        <dl className="grid grid-cols-2 gap-x-7 gap-y-3 @lg:grid-cols-[repeat(4,auto)] @lg:justify-start">
          {recipe.minutes === null ? null : (
            <Figure
              value={t("figures.duration", durationOf(recipe.minutes))}
              label={handsOn === null ? t("figures.time") : t("figures.handsOn", { count: handsOn })}
            />
          )}
          {energy === undefined ? null : (
            <Figure
              href={explainPath({ kind: "recipe", recipeId: recipe.id, nutrient: "energy" })}
              value={t("figures.kcal", { count: Math.round(energy.value) })}
              label={t("figures.range", { low: Math.round(energy.low), high: Math.round(energy.high) })}
            />
          )}
          {protein === undefined ? null : (
            <Figure
              href={explainPath({ kind: "recipe", recipeId: recipe.id, nutrient: "protein" })}
              value={t("figures.grams", { count: Math.round(protein.value) })}
              label={t("figures.protein")}
            />
          )}
          {cost}
        </dl>
      </div>
      <div className="mt-5 flex flex-wrap gap-2 print:hidden">
        {recipe.steps.length === 0 ? null : <CookLink recipeId={recipe.id} />}
        {children}
      </div>
      <p className="mt-4 text-sm text-soft">
        {recipe.nutrition.allergens.length === 0
          ? t("view.noAllergens")
          : t("view.contains", {
              list: recipe.nutrition.allergens.map((allergen) => t(`allergens.${allergen}`)).join(", "),
            })}
      </p>
      {recipe.sourceUrl === null && recipe.sourceName === null ? null : (
        <p className="mt-1 text-sm text-soft">
          {t("view.source")}{" "}
          {recipe.sourceUrl === null ? (
            recipe.sourceName
          ) : (
            <a href={recipe.sourceUrl} rel="noreferrer nofollow" className="prose-link break-words">
              {recipe.sourceName ?? hostOf(recipe.sourceUrl)}
            </a>
          )}
        </p>
      )}
      <LineageLinks recipeId={recipe.id} lineage={lineage} className="mt-1" />
      <OriginLine recipeId={recipe.id} />
      {recipe.isOwn ? (
        <Link
          href={`/recipes/${recipe.id}/history`}
          prefetch={false}
          className="prose-link mt-1 inline-flex min-h-9 items-center text-sm text-soft print:hidden"
        >
          {say("link")}
        </Link>
      ) : null}
    </header>
  );
}

function Figure({ value, label, href }: { value: string; label: string; href?: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="title text-xl leading-tight">
        {href === undefined ? value : <Explained href={href}>{value}</Explained>}
      </dd>
    </div>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, "") ?? url;
}
