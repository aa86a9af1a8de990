"use client";

import { ChefHat } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/** To the stove, for as many as were chosen on the page. */
export function CookLink({ recipeId }: { recipeId: string }) {
  const t = useTranslations("recipes");
  const servings = useSearchParams().get("servings");
  const query = servings === null ? "" : `?servings=${encodeURIComponent(servings)}`;
  return (
    <LinkButton
      href={`/recipes/${recipeId}/cook${query}`}
      look="go"
      icon={<ChefHat aria-hidden="true" className="size-4.5" />}
    >
      {t("view.cook")}
    </LinkButton>
  );
}
