"use client";

import { useTranslations } from "next-intl";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

export type RevokeAction = (input: {
  keyId: string;
}) => Promise<{ readonly serverError?: { readonly message: string } | undefined } | undefined>;

/** Ends a key, after asking: what uses it stops working at once. */
export function RevokeKey({ keyId, name, revoke }: { keyId: string; name: string; revoke: RevokeAction }) {
  const t = useTranslations("access");
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" aria-label={t("revoke.of", { name })} className="justify-self-start">
          {t("revoke.verb")}
        </Button>
      }
      title={t("revoke.title", { name })}
      description={t("revoke.lead")}
      confirmLabel={t("revoke.verb")}
      isDangerous
      onConfirm={async () => {
        const reply = await revoke({ keyId });
        if (reply?.serverError === undefined) showToast({ title: t("revoke.done") });
        else showToast({ title: reply.serverError.message, tone: "tomato" });
      }}
    />
  );
}
