"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import clsx from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { backdropClass } from "@/components/ui/overlay-class";

export interface DialogProps {
  /** The button that opens it; leave out when `open` is steered from outside. */
  trigger?: ReactElement | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons at the foot; `DialogClose` closes. */
  footer?: ReactNode;
  size?: "sm" | "md" | "lg" | undefined;
}

const widths = { sm: "sm:max-w-md", md: "sm:max-w-xl", lg: "sm:max-w-3xl" };

/** A window over the page; on phones a sheet from the bottom. Focus goes in, stays in, and comes back. */
export function Dialog({
  trigger,
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  size = "md",
}: DialogProps) {
  const t = useTranslations("common");
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => onOpenChange?.(isOpen)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-center sm:p-6">
          <Base.Popup
            className={clsx(
              "flex max-h-[92dvh] w-full flex-col rounded-t-card border border-line bg-surface text-ink shadow-float outline-none sm:max-h-[86dvh] sm:rounded-card",
              "transition-[opacity,translate] duration-200 data-ending-style:translate-y-4 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0",
              widths[size],
            )}
          >
            <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-2 sm:px-6 sm:pt-5">
              <div className="min-w-0 pt-1.5">
                <Base.Title className="title text-xl">{title}</Base.Title>
                {description ? <Base.Description className="mt-1 text-soft">{description}</Base.Description> : null}
              </div>
              <Base.Close aria-label={t("close")} className={buttonClass("bare", "icon", "-mr-2")}>
                <X aria-hidden="true" className="size-5" />
              </Base.Close>
            </div>
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-1 pb-5 sm:px-6">{children}</div>
            {footer ? (
              <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6">
                {footer}
              </div>
            ) : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** A button inside a Dialog that closes it. */
export function DialogClose({ children }: { children: ReactNode }) {
  return <Base.Close className={buttonClass("bare")}>{children}</Base.Close>;
}
