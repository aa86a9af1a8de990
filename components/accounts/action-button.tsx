"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useTransition } from "react";
import type { SaveReply } from "@/components/accounts/eater-form";
import { Button, type ButtonLook } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

/** A small button that does one thing on the server and says so. */
export function ActionButton({
  look = "plain",
  done,
  run,
  children,
}: {
  look?: ButtonLook;
  /** Said when it is done. */
  done?: string;
  run: () => Promise<SaveReply | undefined>;
  children: ReactNode;
}) {
  const t = useTranslations("accounts");
  const [isRunning, start] = useTransition();
  return (
    <Button
      size="sm"
      look={look}
      isLoading={isRunning}
      onClick={() =>
        start(async () => {
          const reply = await run();
          if (reply?.serverError !== undefined || reply?.validationErrors !== undefined) {
            showToast({ title: reply.serverError?.message ?? t("failed"), tone: "tomato" });
          } else if (done !== undefined) showToast({ title: done });
        })
      }
    >
      {children}
    </Button>
  );
}
