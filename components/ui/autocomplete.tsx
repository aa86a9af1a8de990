"use client";

import { Autocomplete as Base } from "@base-ui/react/autocomplete";
import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/control-class";
import type { FieldControlProps } from "@/components/ui/field";
import { choiceClass, floatClass } from "@/components/ui/overlay-class";

export interface AutocompleteProps extends FieldControlProps {
  /** What is offered while typing; the text stays free. */
  suggestions: readonly string[];
  value?: string | undefined;
  defaultValue?: string | undefined;
  onValueChange?: ((text: string) => void) | undefined;
  /** The suggestions arrive already filtered (searched on the server). */
  isSearchedElsewhere?: boolean | undefined;
  onKeyDown?: ComponentProps<"input">["onKeyDown"];
  placeholder?: string | undefined;
  name?: string | undefined;
  "aria-label"?: string | undefined;
  className?: string | undefined;
}

/** Free text with suggestions: an item for the list, a unit, a cuisine. */
export function Autocomplete(props: AutocompleteProps) {
  return (
    <Base.Root
      id={props.id}
      items={props.suggestions}
      {...(props.isSearchedElsewhere ? { filter: null } : {})}
      value={props.value}
      defaultValue={props.defaultValue}
      onValueChange={(text) => props.onValueChange?.(text)}
      name={props.name}
    >
      <Base.Input
        placeholder={props.placeholder}
        onKeyDown={props.onKeyDown}
        aria-label={props["aria-label"]}
        aria-describedby={props["aria-describedby"]}
        aria-invalid={props["aria-invalid"]}
        className={controlClass(props.className)}
      />
      <Base.Portal>
        <Base.Positioner className="z-70 outline-none data-empty:hidden" sideOffset={6} align="start">
          <Base.Popup className={clsx(floatClass, "w-(--anchor-width) max-w-(--available-width)")}>
            <Base.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain p-1.5 outline-none data-empty:p-0">
              {(suggestion: string) => (
                <Base.Item key={suggestion} value={suggestion} className={choiceClass}>
                  {suggestion}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
