import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

/** A chip that can be on or off: a filter, a diet, a dislike. A checkbox, so it works in plain forms. */
export function ChipToggle({ children, className, ...rest }: ComponentProps<"input"> & { children: ReactNode }) {
  return (
    <label
      className={clsx(
        "relative inline-flex min-h-11 items-center gap-2 rounded-full border border-edge bg-surface px-4 text-soft transition-colors select-none sm:min-h-9 pointer-coarse:min-h-11",
        "hover:border-ink has-checked:border-herb has-checked:bg-herb-wash has-checked:font-[560] has-checked:text-herb",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-herb has-disabled:opacity-55",
        className,
      )}
    >
      <input type="checkbox" {...rest} className="absolute inset-0 size-full cursor-pointer opacity-0" />
      {children}
    </label>
  );
}
