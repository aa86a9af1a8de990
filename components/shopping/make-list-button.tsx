"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { ShoppingActions } from "./shopping-board";

/** Makes the list of a week that has none. */
export function MakeListButton({ weekStart, build }: { weekStart: string; build: ShoppingActions["build"] }) {
  const t = useTranslations("shopping");
  const [isMaking, start] = useTransition();
  return (
    <Button
      look="go"
      isLoading={isMaking}
      onClick={() =>
        start(async () => {
          const reply = await build({ weekStart });
          if (reply?.data === undefined)
            showToast({ title: reply?.serverError?.message ?? t("actions.failed"), tone: "tomato" });
          else if (!reply.data.ok) showToast({ title: t("noList.nothingPlanned") });
        })
      }
    >
      {t("actions.make")}
    </Button>
  );
}
