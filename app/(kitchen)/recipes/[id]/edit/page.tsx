import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/components/recipes/draft";
import { RecipeEditor } from "@/components/recipes/recipe-editor";
import { PageHeader } from "@/components/ui/page-header";
import { recipePhotos } from "@/lib/domains/images/queries";
import { findRecipe } from "@/lib/domains/recipes/queries/find-recipe";
import { requireScope } from "@/lib/platform/auth/scope";
import { drawCoverAction, saveRecipeAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recipes"))("editor.editTitle") };
}

export default async function EditRecipePage({ params }: { params: Promise<{ id: string }> }) {
  const scope = await requireScope();
  const recipe = await findRecipe(scope, (await params).id);
  if (recipe === null || recipe.isDeleted) notFound();
  if (!recipe.isOwn) redirect(`/recipes/${recipe.id}`);
  const t = await getTranslations("recipes");
  const { id, revision } = recipe;
  const photos = await recipePhotos(scope, recipe);
  return (
    <>
      <PageHeader title={t("editor.editTitle")} back={{ href: `/recipes/${id}`, label: recipe.title }} />
      <RecipeEditor
        key={revision}
        existing={{ id, revision }}
        initial={draftOf({
          ...recipe,
          photoIds: photos.map((photo) => photo.id),
          lines: [...recipe.lines],
          steps: [...recipe.steps],
        })}
        save={saveRecipeAction}
        drawCover={drawCoverAction}
      />
    </>
  );
}
