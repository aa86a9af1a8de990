"use client";

import { Drawer as Base } from "@base-ui/react/drawer";
import clsx from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";

export interface SheetProps {
  trigger?: ReactElement | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  title: ReactNode;
  description?: ReactNode;
  /** `bottom` for phones, `right` for a panel beside the page. */
  side?: "bottom" | "right" | undefined;
  children: ReactNode;
}

const sides = {
  bottom: {
    viewport: "items-end justify-center",
    popup:
      "max-h-[88dvh] w-full max-w-2xl rounded-t-card pb-[env(safe-area-inset-bottom)] [transform:translateY(var(--drawer-swipe-movement-y))] data-ending-style:[transform:translateY(100%)] data-starting-style:[transform:translateY(100%)]",
  },
  right: {
    viewport: "items-stretch justify-end",
    popup:
      "h-full w-[min(26rem,92vw)] rounded-l-card [transform:translateX(var(--drawer-swipe-movement-x))] data-ending-style:[transform:translateX(100%)] data-starting-style:[transform:translateX(100%)]",
  },
};

/** A panel that slides in over the page and is swiped away. */
export function Sheet({ trigger, open, onOpenChange, title, description, side = "bottom", children }: SheetProps) {
  const t = useTranslations("common");
  return (
    <Base.Root
      open={open}
      onOpenChange={(isOpen) => onOpenChange?.(isOpen)}
      swipeDirection={side === "bottom" ? "down" : "right"}
    >
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade opacity-[calc(1-var(--drawer-swipe-progress))] transition-opacity duration-300 data-ending-style:opacity-0 data-starting-style:opacity-0 data-swiping:duration-0" />
        <Base.Viewport className={clsx("fixed inset-0 z-50 flex", sides[side].viewport)}>
          <Base.Popup
            className={clsx(
              "flex flex-col border border-line bg-surface text-ink shadow-float outline-none transition-transform duration-300 ease-[cubic-bezier(0.32,0.72,0,1)] data-swiping:select-none",
              sides[side].popup,
            )}
          >
            {side === "bottom" ? (
              <span aria-hidden="true" className="mx-auto mt-2 h-1 w-10 flex-none rounded-full bg-line" />
            ) : null}
            <div className="flex items-start justify-between gap-4 px-5 pt-2 pb-2">
              <div className="min-w-0 pt-2">
                <Base.Title className="title text-xl">{title}</Base.Title>
                {description ? <Base.Description className="mt-1 text-soft">{description}</Base.Description> : null}
              </div>
              <Base.Close aria-label={t("close")} className={buttonClass("bare", "icon", "-mr-2")}>
                <X aria-hidden="true" className="size-5" />
              </Base.Close>
            </div>
            <Base.Content className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pb-5">
              {children}
            </Base.Content>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** Closes the Sheet around it; give a link or button as `render`. */
export const SheetClose = Base.Close;
