"use client";

import { CalendarPlus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CoverImage } from "@/components/recipes/cover-image";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { showToast } from "@/components/ui/toast";

/** A suggestion in words. */
export interface ShownSuggestion {
  readonly recipeId: string;
  readonly title: string;
  readonly artUrl: string;
  readonly servings: number;
  readonly facts: string;
  readonly reasons: readonly string[];
  readonly missing: string;
  readonly missingList: string;
}

/** Recipes for now with their reasons; one tap to cook, one to plan. */
export function SuggestionList({
  suggestions,
  slot,
  plan,
}: {
  readonly suggestions: readonly ShownSuggestion[];
  /** The free meal of today they would be planned for; null where it is taken. */
  readonly slot: { readonly date: string; readonly slotId: string } | null;
  readonly plan: (input: { recipeId: string; date: string; slotId: string }) => Promise<{
    readonly data?: { readonly ok: boolean } | undefined;
  }>;
}) {
  const t = useTranslations("assistant");
  const [planned, setPlanned] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const onPlan = async (recipeId: string) => {
    if (slot === null) return;
    setBusy(recipeId);
    const reply = await plan({ recipeId, ...slot }).catch(() => null);
    setBusy(null);
    const isDone = reply?.data?.ok === true;
    if (isDone) setPlanned(recipeId);
    showToast({ title: t(isDone ? "ideas.planned" : "ideas.notPlanned"), tone: isDone ? "herb" : "tomato" });
  };
  return (
    <ul className="grid gap-3 lg:grid-cols-2">
      {suggestions.map((one) => (
        <li key={one.recipeId} className="flex min-w-0 gap-4 rounded-tile border border-line bg-surface p-3">
          <CoverImage
            src={one.artUrl}
            width={160}
            className="h-24 w-24 flex-none rounded-control object-cover sm:w-32"
          />
          <div className="grid min-w-0 flex-1 content-start gap-1.5">
            <h3 className="text-[1.0625rem] leading-snug text-pretty">
              <Link href={`/recipes/${one.recipeId}`} prefetch={false}>
                {one.title}
              </Link>
            </h3>
            <p className="text-sm text-soft">
              {one.facts} · <span title={one.missingList}>{one.missing}</span>
            </p>
            <div className="flex flex-wrap gap-1.5">
              {one.reasons.map((reason, place) => (
                <Chip key={reason} tone={place === 0 ? "honey" : "quiet"}>
                  {reason}
                </Chip>
              ))}
            </div>
            <div className="mt-1 flex flex-wrap gap-2">
              <LinkButton href={`/recipes/${one.recipeId}/cook?servings=${one.servings}`} size="sm" look="go">
                {t("ideas.cook")}
              </LinkButton>
              {slot === null ? null : (
                <Button
                  size="sm"
                  isLoading={busy === one.recipeId}
                  disabled={planned !== null}
                  icon={<CalendarPlus aria-hidden="true" className="size-4" />}
                  aria-label={`${t("ideas.plan")}: ${one.title}`}
                  onClick={() => onPlan(one.recipeId)}
                >
                  {planned === one.recipeId ? t("ideas.planned") : t("ideas.plan")}
                </Button>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
