import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/control-class";

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
  isDisabled?: boolean | undefined;
}

export interface SelectProps extends ComponentProps<"select"> {
  options?: readonly SelectOption[] | undefined;
  /** An empty first choice, such as "Any cuisine". */
  placeholder?: string | undefined;
  /** The box on the outside; `className` dresses the select itself. */
  boxClassName?: string | undefined;
}

/**
 * One of a few. The browser's own select: works before the page is alive, opens the phone's picker, and is named and
 * typed into as people expect. Give `options`, or `<option>`/`<optgroup>` as children. Many choices: Combobox.
 */
export function Select({ options, placeholder, className, boxClassName, children, ...rest }: SelectProps) {
  return (
    <span className={clsx("relative block", boxClassName)}>
      <select {...rest} className={controlClass(clsx("appearance-none pr-10 text-ellipsis", className))}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3.5 size-4 -translate-y-1/2 text-soft"
      />
    </span>
  );
}
