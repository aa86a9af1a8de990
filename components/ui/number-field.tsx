"use client";

import { NumberField as Base } from "@base-ui/react/number-field";
import clsx from "clsx";
import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FieldControlProps } from "@/components/ui/field";

export interface NumberFieldProps extends FieldControlProps {
  name?: string | undefined;
  value?: number | null | undefined;
  defaultValue?: number | undefined;
  onValueChange?: ((value: number | null) => void) | undefined;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | "any" | undefined;
  /** What follows the number: "g", "cm". */
  unit?: string | undefined;
  format?: Intl.NumberFormatOptions | undefined;
  placeholder?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** Without − and +, for amounts nobody steps through. */
  isBare?: boolean | undefined;
  "aria-label"?: string | undefined;
  className?: string | undefined;
}

const side =
  "grid w-11 flex-none place-items-center text-soft transition-colors hover:bg-sunk hover:text-ink data-disabled:opacity-40 [&_svg]:size-4";

/** A number with − and +; typed, stepped with the arrow keys, kept within min and max, in the reader's notation. */
export function NumberField(props: NumberFieldProps) {
  const t = useTranslations("common");
  return (
    <Base.Root
      id={props.id}
      name={props.name}
      value={props.value}
      defaultValue={props.defaultValue}
      onValueChange={(value) => props.onValueChange?.(value)}
      min={props.min}
      max={props.max}
      step={props.step}
      format={props.format}
      required={props.isRequired}
      disabled={props.isDisabled}
      className={props.className}
    >
      <Base.Group
        className={clsx(
          "flex min-h-11.5 items-stretch overflow-hidden rounded-control border bg-surface transition-colors hover:border-ink has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-herb data-disabled:bg-sunk",
          props["aria-invalid"] ? "border-tomato" : "border-edge",
        )}
      >
        {props.isBare ? null : (
          <Base.Decrement className={side} aria-label={t("less")}>
            <Minus aria-hidden="true" />
          </Base.Decrement>
        )}
        <Base.Input
          placeholder={props.placeholder}
          aria-label={props["aria-label"]}
          aria-describedby={props["aria-describedby"]}
          aria-invalid={props["aria-invalid"]}
          className={clsx(
            "w-full min-w-0 flex-1 bg-transparent text-base outline-none pointer-coarse:text-[1rem]",
            props.isBare ? "px-3.5" : "px-1 text-center",
          )}
        />
        {props.unit ? <span className="self-center pr-3 text-sm text-soft">{props.unit}</span> : null}
        {props.isBare ? null : (
          <Base.Increment className={side} aria-label={t("more")}>
            <Plus aria-hidden="true" />
          </Base.Increment>
        )}
      </Base.Group>
    </Base.Root>
  );
}
