import clsx from "clsx";
import type { ChangeEvent, ReactNode } from "react";

export interface RadioOption<Value extends string = string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  isDisabled?: boolean | undefined;
}

export interface RadioGroupProps<Value extends string> {
  /** The form name; also what ties the radios together, so it is unique on the page. */
  name: string;
  legend: ReactNode;
  isLegendHidden?: boolean | undefined;
  options: readonly RadioOption<Value>[];
  value?: Value | undefined;
  defaultValue?: Value | undefined;
  onValueChange?: ((value: Value) => void) | undefined;
  isRequired?: boolean | undefined;
  className?: string | undefined;
}

/** The shared part of RadioGroup and Segmented: which radio is on, and what a change says. */
export function radioProps<Value extends string>(props: RadioGroupProps<Value>, option: RadioOption<Value>) {
  const { value, defaultValue, onValueChange } = props;
  const onChange = onValueChange
    ? (event: ChangeEvent<HTMLInputElement>) => {
        if (event.target.checked) onValueChange(option.value);
      }
    : undefined;
  return {
    type: "radio",
    name: props.name,
    value: option.value,
    disabled: option.isDisabled,
    required: props.isRequired,
    ...(onChange ? { onChange } : {}),
    ...(value === undefined ? { defaultChecked: defaultValue === option.value } : { checked: value === option.value }),
  } as const;
}

/** One of a few, each with room for a hint. Without `onValueChange` it is a plain form control. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  return (
    <fieldset className={clsx("grid min-w-0 content-start gap-2", props.className)}>
      <legend className={props.isLegendHidden ? "sr-only" : "mb-2 font-[560]"}>{props.legend}</legend>
      {props.options.map((option) => (
        <label
          key={option.value}
          className="relative flex min-h-11 items-start gap-3 rounded-control border border-line bg-surface px-3.5 py-2.5 transition-colors hover:border-edge has-checked:border-herb has-checked:bg-herb-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-herb has-disabled:opacity-55"
        >
          <input
            {...radioProps(props, option)}
            className="mt-px size-5 flex-none appearance-none rounded-full border-[1.5px] border-edge bg-surface outline-none checked:border-[6px] checked:border-herb"
          />
          <span className="min-w-0">
            {option.label}
            {option.hint ? <span className="block text-sm text-soft">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
