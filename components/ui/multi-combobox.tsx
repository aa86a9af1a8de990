"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import clsx from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Choice, ChoicePopup } from "@/components/ui/choice-popup";
import type { ComboboxProps } from "@/components/ui/combobox";

export interface MultiComboboxProps extends Omit<ComboboxProps, "value" | "defaultValue" | "onValueChange"> {
  value?: readonly Choice[] | undefined;
  defaultValue?: readonly Choice[] | undefined;
  onValueChange?: ((choices: Choice[]) => void) | undefined;
}

/** Several of many, each a chip in the box: dislikes, allergies, tags. */
export function MultiCombobox(props: MultiComboboxProps) {
  const t = useTranslations("common");
  return (
    <Base.Root<Choice, true>
      multiple
      id={props.id}
      items={props.choices}
      {...(props.onSearch ? { filter: null } : {})}
      {...(props.value ? { value: [...props.value] } : {})}
      {...(props.defaultValue ? { defaultValue: [...props.defaultValue] } : {})}
      onValueChange={(choices) => props.onValueChange?.(choices)}
      onInputValueChange={(text, { reason }) => {
        if (reason === "input-change" || reason === "input-clear") props.onSearch?.(text);
      }}
      isItemEqualToValue={(choice, value) => choice.value === value.value}
      name={props.name}
      disabled={props.isDisabled}
    >
      <Base.InputGroup
        className={clsx(
          "flex min-h-11 cursor-text flex-wrap items-center gap-1.5 rounded-control border bg-surface px-1.5 py-1 transition-colors hover:border-ink has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-herb",
          props["aria-invalid"] ? "border-tomato" : "border-edge",
          props.className,
        )}
      >
        <Base.Value>
          {(chosen: Choice[]) => (
            <Base.Chips className="flex w-full flex-wrap items-center gap-1.5">
              {chosen.map((choice) => (
                <Base.Chip
                  key={choice.value}
                  aria-label={choice.label}
                  className="inline-flex min-h-8 items-center rounded-full bg-herb-wash pl-3 text-sm text-herb outline-none focus:outline-2 focus:outline-herb"
                >
                  {choice.label}
                  <Base.ChipRemove
                    aria-label={t("removeOne", { name: choice.label })}
                    className="grid size-8 place-items-center pointer-coarse:size-11 rounded-full hover:text-ink"
                  >
                    <X aria-hidden="true" className="size-3.5" />
                  </Base.ChipRemove>
                </Base.Chip>
              ))}
              <Base.Input
                placeholder={chosen.length > 0 ? undefined : props.placeholder}
                aria-label={props["aria-label"]}
                aria-describedby={props["aria-describedby"]}
                aria-invalid={props["aria-invalid"]}
                className="min-h-8 min-w-24 flex-1 bg-transparent px-2 text-base outline-none pointer-coarse:text-[1rem]"
              />
            </Base.Chips>
          )}
        </Base.Value>
      </Base.InputGroup>
      <ChoicePopup empty={props.emptyText ?? t("nothingFound")} status={props.status} />
    </Base.Root>
  );
}
