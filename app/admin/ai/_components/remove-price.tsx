"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/components/admin/act-button";
import { setPriceAction } from "../actions";

/** Takes an entered price away. */
export function RemovePrice({ model }: { model: string }) {
  const t = useTranslations("adminAi.prices");
  return (
    <ActButton look="bare" run={() => setPriceAction({ model, price: null })} done={t("removed")}>
      {t("remove")}
    </ActButton>
  );
}
