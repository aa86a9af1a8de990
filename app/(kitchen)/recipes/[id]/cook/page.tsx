import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { servingsIn } from "@/lib/domains/recipes/policy";
import { findRecipe, unitsOf } from "@/lib/domains/recipes/queries/find-recipe";
import { displayLine } from "@/lib/engines/recipes/lines/display-line";
import { findTimers } from "@/lib/engines/recipes/steps/find-timers";
import { ingredientsOfStep } from "@/lib/engines/recipes/steps/ingredients-of-step";
import { requireScope } from "@/lib/platform/auth/scope";
import { CookMode } from "./_components/cook-mode";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ servings?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const recipe = await findRecipe(await requireScope(), (await params).id);
  const t = await getTranslations("recipes");
  return { title: recipe === null ? t("list.title") : t("cook.pageTitle", { title: recipe.title }) };
}

/** The recipe at the stove: a step at a time, with what it needs and its timers. */
export default async function CookPage({ params, searchParams }: Props) {
  const scope = await requireScope();
  const recipe = await findRecipe(scope, (await params).id);
  if (recipe === null || recipe.steps.length === 0) notFound();
  const system = await unitsOf(scope);
  const chosen = servingsIn((await searchParams).servings);
  const servings = chosen ?? recipe.servings;
  const factor = recipe.servings > 0 ? servings / recipe.servings : 1;
  const lines = recipe.nutrition.lines.map((line) => ({
    name: line.parsed.name || line.text,
    shown: displayLine(line.text, line.parsed, { factor, system, gramsPerMl: line.food?.gramsPerMl ?? null }),
  }));
  return (
    <CookMode
      recipe={{
        id: recipe.id,
        title: recipe.title,
        servings,
        href: `/recipes/${recipe.id}${chosen === null ? "" : `?servings=${chosen}`}`,
      }}
      lines={lines.map((line) => line.shown)}
      steps={recipe.steps.map((step) => ({
        section: step.section,
        text: step.text,
        lines: ingredientsOfStep(step.text, lines),
        timers: findTimers(step.text),
      }))}
    />
  );
}
