"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { showToast } from "@/components/ui/toast";
import type { ApplySwapsInput } from "@/lib/domains/swaps/schema";

export type ApplySwaps = (input: ApplySwapsInput) => Promise<{
  readonly data?:
    | { readonly ok: true; readonly recipeId: string; readonly title: string }
    | { readonly ok: false; readonly reason: "stale" }
    | undefined;
  readonly serverError?: { readonly message: string } | undefined;
}>;

/** The recipe swaps are written into: its own revision where it is the household's, else a copy is made. */
export interface SwapPlace {
  readonly recipeId: string;
  readonly revision: number | null;
}

/** Writes swaps and goes where they are; says why where it could not be done. */
export function useApplySwaps(place: SwapPlace, apply: ApplySwaps) {
  const t = useTranslations("swaps");
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const use = async (changes: ApplySwapsInput["changes"]): Promise<boolean> => {
    setBusy(true);
    const reply = await apply({ ...place, changes }).catch(() => null);
    setBusy(false);
    const applied = reply?.data;
    if (applied?.ok === true) {
      showToast({ title: t(place.revision === null ? "copied" : "applied", { title: applied.title }), tone: "herb" });
      if (place.revision === null) router.push(`/recipes/${applied.recipeId}`);
      return true;
    }
    const message = applied === undefined ? (reply?.serverError?.message ?? t("applyFailed")) : t("stale");
    showToast({ title: message, tone: "tomato" });
    if (applied !== undefined) router.refresh();
    return false;
  };
  return { use, isBusy };
}
