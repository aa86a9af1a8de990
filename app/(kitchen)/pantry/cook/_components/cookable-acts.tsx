"use client";

import { CalendarPlus, Check, ShoppingBasket } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { dayName } from "@/components/planning/plan-words";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { addMissingAction, planSoonestAction, takeBackItemsAction, unplanAction } from "../actions";

/** One message at a time: two of them hide half of a phone. */
const SAID = "cook-from-here";

/** What can be done with a recipe at once: buy what is missing, plan it for the next free meal. Both can be taken back. */
export function CookableActs({
  recipe,
  toBuy,
  add,
  takeBack,
  plan,
  unplan,
}: {
  recipe: { readonly id: string; readonly title: string };
  toBuy: readonly string[];
  add: typeof addMissingAction;
  takeBack: typeof takeBackItemsAction;
  plan: typeof planSoonestAction;
  unplan: typeof unplanAction;
}) {
  const t = useTranslations("pantry");
  const words = useTranslations("common");
  const router = useRouter();
  const [busy, setBusy] = useState<"list" | "plan" | null>(null);
  const [isListed, setListed] = useState(false);
  const [plannedFor, setPlannedFor] = useState<string | null>(null);
  const failed = (message?: string) => showToast({ title: message ?? t("cook.failed"), tone: "tomato" });

  const listMissing = async () => {
    setBusy("list");
    const reply = await add({ recipeId: recipe.id, names: [...toBuy] }).catch(() => null);
    setBusy(null);
    const done = reply?.data;
    if (done === undefined) return failed(reply?.serverError?.message);
    setListed(true);
    showToast({
      id: SAID,
      title: t("cook.listed", { count: done.itemIds.length, title: recipe.title }),
      tone: "herb",
      action: {
        label: words("undo"),
        onClick: async () => {
          const undone = await takeBack({ itemIds: [...done.itemIds] }).catch(() => null);
          if (undone?.data === undefined) return void failed(undone?.serverError?.message);
          setListed(false);
        },
      },
    });
  };
  const planIt = async () => {
    setBusy("plan");
    const reply = await plan({ recipeId: recipe.id }).catch(() => null);
    setBusy(null);
    const done = reply?.data;
    if (done === undefined) return failed(reply?.serverError?.message);
    if (!done.ok) return failed(refusalOf(done));
    const when = t("cook.when", { day: dayName(done.date), slot: done.slotName });
    setPlannedFor(when);
    showToast({
      id: SAID,
      title: t("cook.planned", { title: recipe.title, when }),
      ...(done.leftOut.length > 0 ? { description: t("cook.leftOut", { names: done.leftOut.join(", ") }) } : {}),
      tone: "herb",
      action: {
        label: words("undo"),
        onClick: async () => {
          const undone = await unplan({ entryId: done.entryId }).catch(() => null);
          if (undone?.data?.ok !== true) return void failed(undone?.serverError?.message);
          setPlannedFor(null);
        },
      },
    });
    router.refresh();
  };
  const refusalOf = (refusal: { readonly reason: string; readonly eaterName?: string }): string => {
    if (refusal.reason === "full") return t("cook.full");
    return refusal.eaterName === undefined ? t("cook.failed") : t("cook.allergy", { name: refusal.eaterName });
  };
  return (
    <div className="mt-1 flex flex-wrap gap-2">
      {toBuy.length === 0 ? null : (
        <Button
          size="sm"
          look={isListed ? "bare" : "plain"}
          isLoading={busy === "list"}
          disabled={isListed}
          icon={
            isListed ? (
              <Check aria-hidden="true" className="size-4" />
            ) : (
              <ShoppingBasket aria-hidden="true" className="size-4" />
            )
          }
          onClick={listMissing}
        >
          {isListed ? t("cook.onTheList") : t("cook.addMissing", { count: toBuy.length })}
          <span className="sr-only">: {recipe.title}</span>
        </Button>
      )}
      <Button
        size="sm"
        look={plannedFor === null ? "plain" : "bare"}
        isLoading={busy === "plan"}
        disabled={plannedFor !== null}
        icon={
          plannedFor === null ? (
            <CalendarPlus aria-hidden="true" className="size-4" />
          ) : (
            <Check aria-hidden="true" className="size-4" />
          )
        }
        onClick={planIt}
      >
        {plannedFor ?? t("cook.plan")}
        <span className="sr-only">: {recipe.title}</span>
      </Button>
    </div>
  );
}
