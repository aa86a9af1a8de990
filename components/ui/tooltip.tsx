"use client";

import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";

/** The name of an icon button on hover and focus. Not for facts: touch screens never see it, use Popover. */
export function Tooltip({ content, children }: { content: ReactNode; children: ReactElement }) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal>
        <Base.Positioner className="z-60" sideOffset={8}>
          <Base.Popup className="max-w-64 rounded-tag bg-ink px-2.5 py-1.5 text-sm text-paper transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0">
            {content}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
