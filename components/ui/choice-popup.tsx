"use client";

import { Combobox } from "@base-ui/react/combobox";
import clsx from "clsx";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { choiceClass, floatClass } from "@/components/ui/overlay-class";

export interface Choice {
  value: string;
  label: string;
  /** A quiet second line: the category, the source. */
  hint?: string | undefined;
}

/** The list under Combobox and MultiCombobox. */
export function ChoicePopup({ empty, status }: { empty: ReactNode; status?: ReactNode }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className="z-70 outline-none" sideOffset={6} align="start">
        <Combobox.Popup className={clsx(floatClass, "w-(--anchor-width) max-w-(--available-width)")}>
          <Combobox.Status className="px-4 text-sm text-soft not-empty:py-2.5">{status}</Combobox.Status>
          {status ? null : <Combobox.Empty className="px-4 text-sm text-soft not-empty:py-3">{empty}</Combobox.Empty>}
          <Combobox.List className="max-h-[min(22rem,var(--available-height))] scroll-py-1.5 overflow-y-auto overscroll-contain p-1.5 outline-none data-empty:p-0">
            {(choice: Choice) => (
              <Combobox.Item
                key={choice.value}
                value={choice}
                className={clsx(choiceClass, "data-selected:font-[560]")}
              >
                <span className="min-w-0 flex-1">
                  {choice.label}
                  {choice.hint ? (
                    <span className="block truncate text-sm font-normal text-soft">{choice.hint}</span>
                  ) : null}
                </span>
                <Combobox.ItemIndicator className="text-herb">
                  <Check aria-hidden="true" />
                </Combobox.ItemIndicator>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}
