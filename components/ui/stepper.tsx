"use client";

import clsx from "clsx";
import { Minus, Plus } from "lucide-react";
import { useState } from "react";

export interface StepperProps {
  /** What is counted, for screen readers: "Servings". */
  label: string;
  /** The middle: `(n) => t("servings", { count: n })`. */
  formatValue?: ((value: number) => string) | undefined;
  decreaseLabel: string;
  increaseLabel: string;
  value?: number | undefined;
  defaultValue?: number | undefined;
  onValueChange?: ((value: number) => void) | undefined;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** Sends the number with a form. */
  name?: string | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

const side =
  "grid size-11 place-items-center text-soft transition-colors hover:bg-sunk hover:text-ink disabled:opacity-40 [&_svg]:size-4";

/** − 4 servings +: a small whole number changed by taps. */
export function Stepper(props: StepperProps) {
  const { min = 1, max = 99, step = 1 } = props;
  const [inside, setInside] = useState(props.defaultValue ?? min);
  const value = props.value ?? inside;
  const change = (by: number) => {
    const next = Math.min(max, Math.max(min, value + by));
    setInside(next);
    props.onValueChange?.(next);
  };
  return (
    <fieldset
      className={clsx(
        "inline-flex w-fit min-w-0 items-stretch overflow-hidden rounded-full border border-edge bg-surface",
        props.className,
      )}
      disabled={props.isDisabled}
    >
      <legend className="sr-only">{props.label}</legend>
      <button
        type="button"
        aria-label={props.decreaseLabel}
        disabled={value <= min}
        onClick={() => change(-step)}
        className={clsx(side, "rounded-l-full")}
      >
        <Minus aria-hidden="true" />
      </button>
      <output className="grid min-w-11 place-items-center bg-herb-wash px-3 text-sm font-semibold whitespace-nowrap text-herb">
        {props.formatValue ? props.formatValue(value) : value}
      </output>
      <button
        type="button"
        aria-label={props.increaseLabel}
        disabled={value >= max}
        onClick={() => change(step)}
        className={clsx(side, "rounded-r-full")}
      >
        <Plus aria-hidden="true" />
      </button>
      {props.name ? <input type="hidden" name={props.name} value={value} /> : null}
    </fieldset>
  );
}
