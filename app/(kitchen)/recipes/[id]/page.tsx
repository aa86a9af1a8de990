import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ChatDrawer } from "@/components/assistant/chat-drawer";
import { Explained } from "@/components/explain/explained";
import { NutritionPanel } from "@/components/nutrition/nutrition-panel";
import { SourceOfNumbers } from "@/components/nutrition/source-of-numbers";
import { ServingCost } from "@/components/prices/serving-cost";
import { CoverImage } from "@/components/recipes/cover-image";
import { PhotoStrip } from "@/components/recipes/photo-strip";
import { RecipeSteps } from "@/components/recipes/recipe-steps";
import { ScaledLines } from "@/components/recipes/scaled-lines";
import { Chip } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";
import { findHousehold } from "@/lib/domains/accounts/queries";
import { originOf } from "@/lib/domains/assistant/queries/batches";
import { explainPath } from "@/lib/domains/explain/policy";
import { recipePhotos } from "@/lib/domains/images/queries";
import { daysAfter } from "@/lib/domains/planning/dates";
import { takenSlots } from "@/lib/domains/planning/queries";
import { priceBook } from "@/lib/domains/prices/queries";
import { durationOf, servingsIn } from "@/lib/domains/recipes/policy";
import { type FoundRecipe, findRecipe } from "@/lib/domains/recipes/queries/find-recipe";
import { servingCost } from "@/lib/domains/recipes/queries/recipe-costs";
import { type Lineage, lineageOf } from "@/lib/domains/recipes/queries/versions";
import { swappableLines } from "@/lib/domains/swaps/queries";
import { boughtAmounts } from "@/lib/engines/prices/bought-amounts";
import { requireScope } from "@/lib/platform/auth/scope";
import { copyRecipeAction, deleteRecipeAction, markRecipeAction, restoreRecipeAction } from "../actions";
import { AddToPlan } from "./_components/add-to-plan";
import { CookLink } from "./_components/cook-link";
import { LineageLinks } from "./_components/lineage-links";
import { Marks } from "./_components/marks";
import { RecipeMenu } from "./_components/recipe-menu";
import { SimilarRecipes } from "./_components/similar-recipes";
import { addToPlanAction } from "./actions";
import { acceptChangeAction, askForChangeAction, forgetChatAction, readChatAction } from "./chat/actions";
import { FitSection, HealthierSection, swapPlaceOf } from "./swaps/_components/swap-sections";
import { applySwapsAction } from "./swaps/actions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ servings?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const recipe = await findRecipe(await requireScope(), (await params).id);
  return { title: recipe?.title ?? (await getTranslations("recipes"))("list.title") };
}

/** One recipe: what it is, what goes in, how it is made, and what is in it. */
export default async function RecipePage({ params, searchParams }: Props) {
  const scope = await requireScope();
  const recipe = await findRecipe(scope, (await params).id);
  if (recipe === null) notFound();
  const t = await getTranslations("recipes");
  const say = await getTranslations("assistant");
  const { units, slots } = await findHousehold(scope);
  const book = await priceBook(scope);
  const cost = servingCost({ boughtAmounts: boughtAmounts(recipe.nutrition), servings: recipe.servings }, book);
  const { today, taken } = await takenSlots(scope);
  const days = Array.from({ length: 14 }, (_, place) => daysAfter(today, place)).map((date) => ({
    date,
    taken: taken.filter((entry) => entry.date === date).map((entry) => entry.slotId),
  }));
  const photos = await recipePhotos(scope, recipe);
  const lineage = await lineageOf(scope, recipe.id);
  const suiting = slots.find((slot) => recipe.suits.includes(slot.kind)) ?? slots[0];
  return (
    <article>
      <Link
        href="/recipes"
        className="mb-3 -ml-1 hidden min-h-9 items-center px-1 text-sm text-soft hover:text-ink sm:inline-flex print:hidden"
      >
        ← {t("list.title")}
      </Link>
      {recipe.isDeleted ? (
        <Notice tone="honey" className="mb-4">
          {t("view.deleted")}
        </Notice>
      ) : null}
      <div className="grid gap-6 lg:grid-cols-2 lg:items-center lg:gap-10">
        <div className="-mx-4 -mt-5 overflow-hidden bg-sunk sm:mx-0 sm:mt-0 sm:rounded-card print:hidden">
          {photos.length > 0 ? (
            <PhotoStrip photos={photos} label={t("view.photos", { count: photos.length })} />
          ) : (
            <CoverImage
              src={recipe.coverUrl}
              width={800}
              isFirst
              className="aspect-4/3 max-h-[26rem] w-full object-cover"
            />
          )}
        </div>
        <Head
          recipe={recipe}
          lineage={lineage}
          cost={cost === null ? null : <ServingCost recipeId={recipe.id} cost={cost} currency={book.currency} />}
        >
          {suiting === undefined || recipe.isDeleted ? null : (
            <AddToPlan recipeId={recipe.id} days={days} slots={slots} slotId={suiting.id} add={addToPlanAction} />
          )}
          {recipe.isDeleted ? null : (
            <ChatDrawer
              label={say("chat.open")}
              recipe={{
                ...{ id: recipe.id, revision: recipe.revision, isOwn: recipe.isOwn, servings: recipe.servings },
                lines: recipe.lines.map((line) => line.text),
                steps: recipe.steps.map((step) => step.text),
              }}
              read={readChatAction}
              ask={askForChangeAction}
              accept={acceptChangeAction}
              forget={forgetChatAction}
            />
          )}
          <RecipeMenu
            recipe={{
              id: recipe.id,
              title: recipe.title,
              isOwn: recipe.isOwn,
              isHidden: recipe.isHidden,
              isDeleted: recipe.isDeleted,
            }}
            copy={copyRecipeAction}
            remove={deleteRecipeAction}
            restore={restoreRecipeAction}
            mark={markRecipeAction}
          />
        </Head>
      </div>
      <div className="mt-10 grid gap-10 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-x-10 xl:grid-cols-[minmax(0,6fr)_minmax(0,8fr)_19.5rem]">
        <div className="grid content-start gap-8">
          {recipe.isDeleted ? null : <FitSection recipe={recipe} />}
          <section aria-labelledby="ingredients">
            <ScaledLines
              key={recipe.revision}
              servings={recipe.servings}
              chosen={servingsIn((await searchParams).servings)}
              yieldText={recipe.yieldText}
              units={units}
              lines={linesOf(recipe)}
              swaps={recipe.isDeleted ? null : { place: swapPlaceOf(recipe), apply: applySwapsAction }}
            />
          </section>
        </div>
        <section aria-labelledby="method">
          <h2 id="method" className="mb-4">
            {t("view.method")}
          </h2>
          {recipe.steps.length === 0 ? (
            <p className="text-soft">{t("view.noSteps")}</p>
          ) : (
            <RecipeSteps steps={recipe.steps} />
          )}
        </section>
        <div className="grid content-start gap-6 md:col-span-2 md:grid-cols-2 xl:col-span-1 xl:grid-cols-1">
          <NutritionPanel recipeId={recipe.id} nutrition={recipe.nutrition}>
            <SourceOfNumbers nutrition={recipe.nutrition} />
          </NutritionPanel>
          {recipe.isDeleted ? null : <HealthierSection recipe={recipe} />}
          <Marks
            recipeId={recipe.id}
            isFavourite={recipe.isFavourite}
            rating={recipe.rating}
            note={recipe.note}
            mark={markRecipeAction}
          />
        </div>
      </div>
      {recipe.isDeleted ? null : (
        <Suspense fallback={null}>
          <SimilarRecipes recipeId={recipe.id} />
        </Suspense>
      )}
    </article>
  );
}

async function Head({
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
      <dl className="mt-5 flex flex-wrap gap-x-7 gap-y-3">
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

/** How it came to be, where nobody typed it. */
async function OriginLine({ recipeId }: { recipeId: string }) {
  const origin = await originOf(await requireScope(), recipeId);
  if (origin === null) return null;
  const t = await getTranslations("assistant");
  const { by, model, source } = origin.provenance;
  const said =
    origin.origin === "scanned"
      ? t("origin.scanned")
      : by === "model"
        ? t("origin.generatedModel", { model })
        : source === null
          ? t("origin.generatedLocalPlain")
          : t("origin.generatedLocal");
  return (
    <p className="mt-1 text-sm text-soft">
      {said}
      {source === null ? null : (
        <>
          {" "}
          <Link href={`/recipes/${source.id}`} prefetch={false} className="prose-link">
            {source.title}
          </Link>
        </>
      )}
    </p>
  );
}

function Figure({ value, label, href }: { value: string; label: string; href?: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="title text-xl leading-tight">
        {href === undefined ? value : <Explained href={href}>{value}</Explained>}
      </dd>
    </div>
  );
}

/** What follows from another diet is not said again. */
function narrowDiets<D extends string>(diets: readonly D[]): D[] {
  const has = (diet: string) => diets.some((one) => one === diet);
  const implied = new Set<string>([
    ...(has("vegan") ? ["vegetarian", "dairy-free", "pescatarian", "pork-free"] : []),
    ...(has("vegetarian") ? ["pescatarian", "pork-free"] : []),
    "alcohol-free",
    "pork-free",
  ]);
  return diets.filter((diet) => !implied.has(diet));
}

function linesOf(recipe: FoundRecipe) {
  const swappable = swappableLines(recipe.nutrition);
  return recipe.nutrition.lines.map((line, index) => ({
    text: line.text,
    section: recipe.lines[index]?.section ?? null,
    parsed: line.parsed,
    gramsPerMl: line.food?.gramsPerMl ?? null,
    href: line.subRecipe === undefined ? null : `/recipes/${recipe.lines[index]?.subRecipeId ?? ""}`,
    isSwappable: swappable.has(index),
  }));
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, "") ?? url;
}
