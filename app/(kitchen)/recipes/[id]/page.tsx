import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ChatDrawer } from "@/components/assistant/chat-drawer";
import { NutritionPanel } from "@/components/nutrition/nutrition-panel";
import { SourceOfNumbers } from "@/components/nutrition/source-of-numbers";
import { ServingCost } from "@/components/prices/serving-cost";
import { CoverImage } from "@/components/recipes/cover-image";
import { PhotoStrip } from "@/components/recipes/photo-strip";
import { RecipeSteps } from "@/components/recipes/recipe-steps";
import { ScaledLines } from "@/components/recipes/scaled-lines";
import { Notice } from "@/components/ui/notice";
import { findHousehold } from "@/lib/domains/accounts/queries";
import { recipePhotos } from "@/lib/domains/images/queries";
import { daysAfter } from "@/lib/domains/planning/dates";
import { takenSlots } from "@/lib/domains/planning/queries";
import { priceBook } from "@/lib/domains/prices/queries";
import { servingsIn } from "@/lib/domains/recipes/policy";
import { type FoundRecipe, findRecipe } from "@/lib/domains/recipes/queries/find-recipe";
import { servingCost } from "@/lib/domains/recipes/queries/recipe-costs";
import { lineageOf } from "@/lib/domains/recipes/queries/versions";
import { swappableLines } from "@/lib/domains/swaps/queries";
import { boughtAmounts } from "@/lib/engines/prices/bought-amounts";
import { requireScope } from "@/lib/platform/auth/scope";
import { copyRecipeAction, deleteRecipeAction, markRecipeAction, restoreRecipeAction } from "../actions";
import { AddToPlan } from "./_components/add-to-plan";
import { Marks } from "./_components/marks";
import { RecipeHead } from "./_components/recipe-head";
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
        <RecipeHead
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
        </RecipeHead>
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
