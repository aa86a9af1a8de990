"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { showToast } from "@/components/ui/toast";

/** Opens the list to whoever has the link, and closes it again. */
export function ShareDialog({
  isOpen,
  onOpenChange,
  token,
  setShared,
}: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  token: string | null;
  /** Gives the new token, null when sharing ended, undefined when it failed. */
  setShared: (isShared: boolean) => Promise<string | null | undefined>;
}) {
  const t = useTranslations("shopping");
  const [current, setCurrent] = useState(token);
  const [isBusy, setBusy] = useState(false);
  const link = current === null ? "" : `${globalThis.location?.origin ?? ""}/list/${current}`;
  const change = async (isShared: boolean) => {
    setBusy(true);
    const next = await setShared(isShared);
    setBusy(false);
    if (next === undefined) showToast({ title: t("actions.failed"), tone: "tomato" });
    else setCurrent(next);
    if (next === null) showToast({ title: t("share.stopped") });
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={onOpenChange}
      title={t("share.title")}
      description={t("share.text")}
      size="sm"
      footer={
        current === null ? (
          <Button look="go" isLoading={isBusy} onClick={() => change(true)}>
            {t("share.start")}
          </Button>
        ) : (
          <>
            <Button look="bare" isLoading={isBusy} onClick={() => change(false)}>
              {t("share.stop")}
            </Button>
            <Button
              look="go"
              onClick={async () => {
                await navigator.clipboard.writeText(link);
                showToast({ title: t("share.copied") });
              }}
            >
              {t("share.copy")}
            </Button>
          </>
        )
      }
    >
      {current === null ? null : (
        <Field label={t("share.link")}>
          <Input readOnly value={link} onFocus={(event) => event.target.select()} />
        </Field>
      )}
    </Dialog>
  );
}
