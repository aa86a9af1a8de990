"use client";

import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import { useTranslations } from "next-intl";
import { type ReactElement, type ReactNode, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { backdropClass } from "@/components/ui/overlay-class";

export interface ConfirmDialogProps {
  trigger?: ReactElement | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** A question: "Delete this recipe?" */
  title: ReactNode;
  /** What is lost and what stays. */
  description?: ReactNode;
  /** The verb, not "OK". */
  confirmLabel: string;
  cancelLabel?: string | undefined;
  isDangerous?: boolean | undefined;
  /** Awaited; the window stays, busy, until it is done, and stays open when it throws. */
  onConfirm: () => unknown;
}

/** Asks before something that cannot be undone. What can be undone needs no question but a toast with Undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useTranslations("common");
  const [isOpenInside, setOpenInside] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const setOpen = (isOpen: boolean) => {
    setOpenInside(isOpen);
    props.onOpenChange?.(isOpen);
  };
  async function confirm() {
    setBusy(true);
    try {
      await props.onConfirm();
      setOpen(false);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Base.Root open={props.open ?? isOpenInside} onOpenChange={(isOpen) => (isBusy ? undefined : setOpen(isOpen))}>
      {props.trigger ? <Base.Trigger render={props.trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Viewport className="fixed inset-0 z-50 flex items-end justify-center p-4 sm:items-center">
          <Base.Popup className="w-full max-w-md rounded-card border border-line bg-surface p-5 text-ink shadow-float outline-none transition-[opacity,translate] duration-200 data-ending-style:translate-y-4 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0 sm:p-6">
            <Base.Title className="title text-xl">{props.title}</Base.Title>
            {props.description ? (
              <Base.Description className="mt-2 text-soft">{props.description}</Base.Description>
            ) : null}
            <div className="mt-5 flex flex-wrap justify-end gap-2">
              <Base.Close className={buttonClass("bare")} disabled={isBusy}>
                {props.cancelLabel ?? t("cancel")}
              </Base.Close>
              <Button look={props.isDangerous ? "danger" : "go"} isLoading={isBusy} onClick={confirm}>
                {props.confirmLabel}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
