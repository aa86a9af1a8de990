"use client";

import { Popover as Base } from "@base-ui/react/popover";
import clsx from "clsx";
import type { ReactElement, ReactNode } from "react";
import { floatClass } from "@/components/ui/overlay-class";

export interface PopoverProps {
  trigger: ReactElement;
  title?: ReactNode;
  open?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  align?: "start" | "center" | "end" | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A small sheet beside its button: "where does this number come from". Opened by click, so it works by touch. */
export function Popover({ trigger, title, open, onOpenChange, align = "center", className, children }: PopoverProps) {
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => onOpenChange?.(isOpen)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-70 outline-none" sideOffset={8} collisionPadding={12} align={align}>
          <Base.Popup
            className={clsx(
              floatClass,
              "max-h-(--available-height) w-80 max-w-(--available-width) overflow-y-auto p-4",
              className,
            )}
          >
            {title ? <Base.Title className="title mb-1.5 text-[1.0625rem]">{title}</Base.Title> : null}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
