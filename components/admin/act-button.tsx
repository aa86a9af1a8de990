"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useTransition } from "react";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button, type ButtonLook } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

/** What an admin's action answers. */
export interface ActReply {
  readonly data?: { readonly ok: boolean; readonly reason?: string } | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?: unknown;
}

/** A button for one act on the server, asked for first where `confirm` says so. Tells what came of it. */
export function ActButton({
  run,
  done,
  refusals = {},
  confirm,
  look = "plain",
  icon,
  onDone,
  children,
}: {
  run: () => Promise<ActReply | undefined>;
  /** Said when it is done; left out where the act leads to another page. */
  done?: string | undefined;
  /** Sentences for the reasons of a refusal. */
  refusals?: Readonly<Record<string, string>> | undefined;
  confirm?: { readonly title: string; readonly text?: string; readonly isDangerous?: boolean } | undefined;
  look?: ButtonLook | undefined;
  icon?: ReactNode;
  onDone?: (() => void) | undefined;
  children: string;
}) {
  const t = useTranslations("common.selection");
  const [isRunning, start] = useTransition();
  const act = () =>
    start(async () => {
      const reply = await run();
      const refusal = reply?.data?.ok === false ? (refusals[reply.data.reason ?? ""] ?? t("failed")) : undefined;
      const failure = reply?.serverError?.message ?? (reply?.validationErrors === undefined ? refusal : t("failed"));
      if (failure !== undefined) showToast({ title: failure, tone: "tomato" });
      else {
        if (done !== undefined && reply?.data?.ok === true) showToast({ title: done });
        onDone?.();
      }
    });
  const button = (
    <Button
      size="sm"
      look={look}
      icon={icon}
      isLoading={isRunning}
      {...(confirm === undefined ? { onClick: act } : {})}
    >
      {children}
    </Button>
  );
  if (confirm === undefined) return button;
  return (
    <ConfirmDialog
      trigger={button}
      title={confirm.title}
      description={confirm.text}
      confirmLabel={children}
      isDangerous={confirm.isDangerous ?? false}
      onConfirm={act}
    />
  );
}
