import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { emptyDraft } from "@/components/recipes/draft";
import { RecipeEditor } from "@/components/recipes/recipe-editor";
import { PageHeader } from "@/components/ui/page-header";
import { requireScope } from "@/lib/platform/auth/scope";
import { drawCoverAction, saveRecipeAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recipes"))("editor.newTitle") };
}

export default async function NewRecipePage() {
  await requireScope();
  const t = await getTranslations("recipes");
  return (
    <>
      <PageHeader title={t("editor.newTitle")} back={{ href: "/recipes", label: t("list.title") }} />
      <RecipeEditor existing={null} initial={emptyDraft()} save={saveRecipeAction} drawCover={drawCoverAction} />
    </>
  );
}
