"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { ShoppingActions } from "./shopping-board";

export interface MakeListButtonProps {
  weekStart: string;
  build: ShoppingActions["build"];
  /** Goes to the list once it is made; for pages that do not show it. */
  opens?: boolean;
}

/** Makes the list of a week that has none. */
export function MakeListButton({ weekStart, build, opens = false }: MakeListButtonProps) {
  const t = useTranslations("shopping");
  const router = useRouter();
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
          else if (opens) router.push(`/shopping?week=${weekStart}`);
        })
      }
    >
      {t(opens ? "actions.makeAndOpen" : "actions.make")}
    </Button>
  );
}
