"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import clsx from "clsx";
import { ChevronDown, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Choice, ChoicePopup } from "@/components/ui/choice-popup";
import { controlClass } from "@/components/ui/control-class";
import type { FieldControlProps } from "@/components/ui/field";

export interface ComboboxProps extends FieldControlProps {
  /** Everything there is; or, with `onSearch`, what the search found. */
  choices: readonly Choice[];
  value?: Choice | null | undefined;
  defaultValue?: Choice | null | undefined;
  onValueChange?: ((choice: Choice | null) => void) | undefined;
  /** Given: the choices are searched elsewhere and arrive already filtered. Debounce it. */
  onSearch?: ((text: string) => void) | undefined;
  /** "Searching…", "Could not search": stands above the choices. */
  status?: string | undefined;
  placeholder?: string | undefined;
  emptyText?: string | undefined;
  /** Sends the chosen `value` with a form. */
  name?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  "aria-label"?: string | undefined;
  className?: string | undefined;
}

const key = "grid w-9 place-items-center pointer-coarse:w-11 text-soft hover:text-ink [&_svg]:size-4";

/** One of many, found by typing. */
export function Combobox(props: ComboboxProps) {
  const t = useTranslations("common");
  return (
    <Base.Root<Choice>
      id={props.id}
      items={props.choices}
      {...(props.onSearch ? { filter: null } : {})}
      value={props.value}
      defaultValue={props.defaultValue}
      onValueChange={(choice) => props.onValueChange?.(choice)}
      onInputValueChange={(text, { reason }) => {
        if (reason === "input-change" || reason === "input-clear") props.onSearch?.(text);
      }}
      isItemEqualToValue={(choice, value) => choice.value === value.value}
      name={props.name}
      required={props.isRequired}
      disabled={props.isDisabled}
    >
      <Base.InputGroup className={clsx("relative", props.className)}>
        <Base.Input
          placeholder={props.placeholder}
          aria-label={props["aria-label"]}
          aria-describedby={props["aria-describedby"]}
          aria-invalid={props["aria-invalid"]}
          className={controlClass("pr-19 pointer-coarse:pr-23")}
        />
        <span className="absolute inset-y-0 right-1 flex">
          <Base.Clear aria-label={t("clear")} className={key}>
            <X aria-hidden="true" />
          </Base.Clear>
          <Base.Trigger aria-label={t("showChoices")} className={key}>
            <ChevronDown aria-hidden="true" />
          </Base.Trigger>
        </span>
      </Base.InputGroup>
      <ChoicePopup empty={props.emptyText ?? t("nothingFound")} status={props.status} />
    </Base.Root>
  );
}
