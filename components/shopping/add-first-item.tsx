"use client";

import { useTranslations } from "next-intl";
import { showToast } from "@/components/ui/toast";
import { AddItemForm } from "./add-item-form";
import type { ShoppingActions } from "./shopping-board";

/** Begins a list by hand, in a week without a plan. */
export function AddFirstItem({ weekStart, add }: { weekStart: string; add: ShoppingActions["add"] }) {
  const t = useTranslations("shopping");
  return (
    <AddItemForm
      add={async (text) => {
        const reply = await add({ weekStart, text });
        if (reply?.data === undefined)
          showToast({ title: reply?.serverError?.message ?? t("actions.failed"), tone: "tomato" });
        return reply?.data;
      }}
    />
  );
}
