"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { restoreVersionAction } from "../actions";

/** Brings a version back, as a new one; the way back from that is the version that was newest. */
export function RestoreButton({
  recipeId,
  number,
  newest,
  revision,
  isNamed = false,
}: {
  recipeId: string;
  number: number;
  newest: number;
  revision: number;
  /** Says which version, where it does not stand beside it. */
  isNamed?: boolean;
}) {
  const t = useTranslations("versions");
  const [isBusy, setBusy] = useState(false);
  const restore = async (wanted: number, at: number): Promise<boolean> => {
    setBusy(true);
    const reply = await restoreVersionAction({ recipeId, number: wanted, revision: at }).catch(() => null);
    setBusy(false);
    const result = reply?.data;
    if (result?.ok === true) return true;
    showToast({
      title:
        result?.reason === "stale"
          ? t("refused.stale")
          : result?.reason === "cycle"
            ? t("refused.cycle", { title: result.title })
            : (reply?.serverError?.message ?? t("refused.failed")),
      tone: "tomato",
    });
    return false;
  };
  const undo = async () => {
    if (await restore(newest, revision + 1)) showToast({ title: t("undone") });
  };
  const bringBack = async () => {
    if (await restore(number, revision))
      showToast({ title: t("restored", { number }), action: { label: t("undo"), onClick: () => void undo() } });
  };
  return (
    <Button
      size="sm"
      isLoading={isBusy}
      onClick={() => void bringBack()}
      aria-label={isNamed ? undefined : t("restoreName", { number })}
      icon={<Undo2 aria-hidden="true" className="size-4" />}
    >
      {isNamed ? t("restoreOf", { number }) : t("restore")}
    </Button>
  );
}
