import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

export interface SwitchProps extends Omit<ComponentProps<"input">, "type" | "role"> {
  label: ReactNode;
  hint?: ReactNode;
}

/** Something that is on or off at once, without a save button. */
export function Switch({ label, hint, className, ...rest }: SwitchProps) {
  return (
    <label className={clsx("flex min-h-11 items-center justify-between gap-4 py-2 has-disabled:opacity-55", className)}>
      <span className="min-w-0">
        {label}
        {hint ? <span className="block text-sm text-soft">{hint}</span> : null}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state.
        role="switch"
        {...rest}
        className="relative h-7 w-12 flex-none cursor-pointer appearance-none rounded-full border border-edge bg-sunk transition-colors before:absolute before:top-1/2 before:left-1 before:size-4.5 before:-translate-y-1/2 before:rounded-full before:bg-edge before:transition-transform checked:border-herb checked:bg-herb checked:before:translate-x-5 checked:before:bg-herb-ink"
      />
    </label>
  );
}
