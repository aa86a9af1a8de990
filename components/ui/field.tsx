import clsx from "clsx";
import { cloneElement, type ReactElement, type ReactNode, useId } from "react";

export interface FieldControlProps {
  id?: string | undefined;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean | "true" | "false" | "grammar" | "spelling" | undefined;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** One sentence that says what to do; marks the control invalid. */
  error?: ReactNode;
  /** A quiet word after the label, such as "optional". */
  aside?: ReactNode;
  isLabelHidden?: boolean | undefined;
  className?: string | undefined;
  /** One control: Input, Textarea, Select, NumberField, Combobox. */
  children: ReactElement<FieldControlProps>;
}

/** Label, hint and error around one control, tied to it for screen readers. */
export function Field({ label, hint, error, aside, isLabelHidden, className, children }: FieldProps) {
  const ownId = useId();
  const id = children.props.id ?? ownId;
  const described = clsx(hint ? `${id}-hint` : undefined, error ? `${id}-error` : undefined) || undefined;
  return (
    <div className={clsx("grid content-start gap-1.5", className)}>
      <div className={isLabelHidden ? "sr-only" : "flex items-baseline justify-between gap-3"}>
        <label htmlFor={id} className="font-[560]">
          {label}
        </label>
        {aside ? <span className="text-sm text-soft">{aside}</span> : null}
      </div>
      {cloneElement(children, {
        id,
        "aria-describedby": described ?? children.props["aria-describedby"],
        "aria-invalid": error ? true : children.props["aria-invalid"],
      })}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-sm text-tomato">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** Several controls under one question: radios, checkboxes, a date as three boxes. */
export function Fieldset({
  legend,
  hint,
  error,
  className,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <fieldset className={clsx("grid min-w-0 content-start gap-2", className)}>
      <legend className="mb-1.5 font-[560]">{legend}</legend>
      {hint ? <p className="text-sm text-soft">{hint}</p> : null}
      {children}
      {error ? (
        <p role="alert" className="text-sm text-tomato">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
