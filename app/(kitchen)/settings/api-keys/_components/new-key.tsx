"use client";

import { Check, Copy, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { KeyForm, type KeyFormProps } from "./key-form";

/** Makes a key in a window, and shows it there once. */
export function NewKey(props: Omit<KeyFormProps, "onMade">) {
  const t = useTranslations("access");
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    // The key goes from the page with the window.
    setMade(null);
  };
  return (
    <>
      <Button look="go" icon={<Plus aria-hidden />} onClick={() => setOpen(true)}>
        {t("new.open")}
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={(next) => (next ? setOpen(true) : close())}
        title={made === null ? t("new.title") : t("made.title")}
        description={made === null ? undefined : t("made.lead")}
        footer={
          made === null ? undefined : (
            <Button look="go" onClick={close}>
              {t("made.done")}
            </Button>
          )
        }
      >
        {made === null ? <KeyForm {...props} onMade={setMade} /> : <MadeKey value={made} />}
      </Dialog>
    </>
  );
}

function MadeKey({ value }: { value: string }) {
  const t = useTranslations("access");
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="grid gap-4">
      <div className="grid gap-3 rounded-tile bg-sunk p-4 sm:grid-cols-[1fr_auto] sm:items-center">
        <code data-testid="api-key" className="select-all break-all text-base">
          {value}
        </code>
        <Button
          className="justify-self-start"
          icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
          onClick={() =>
            navigator.clipboard.writeText(value).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          <span aria-live="polite">{isCopied ? t("made.copied") : t("made.copy")}</span>
        </Button>
      </div>
      <Notice tone="honey">{t("made.warning")}</Notice>
      <p className="text-sm text-soft">
        {t("made.use")} <code className="break-words">Authorization: Bearer mp_…</code>
      </p>
    </div>
  );
}
