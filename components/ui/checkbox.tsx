import clsx from "clsx";
import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type"> {
  /** Left out only where an `aria-label` says it. */
  label?: ReactNode;
  hint?: ReactNode;
}

/** A box to tick with its words; the whole row is the target. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  return (
    <label
      className={clsx(
        "flex min-h-11 min-w-11 items-start gap-3 py-2.5 has-disabled:opacity-55",
        !label && "pl-2.5",
        className,
      )}
    >
      <span className="relative mt-px inline-grid size-[22px] flex-none place-items-center">
        <input
          type="checkbox"
          {...rest}
          className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-[6px] border-[1.5px] border-edge bg-surface transition-colors checked:border-herb checked:bg-herb hover:border-ink checked:hover:border-herb aria-invalid:border-tomato"
        />
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className="pointer-events-none relative size-3.5 text-herb-ink opacity-0 peer-checked:opacity-100"
        />
      </span>
      {label ? (
        <span className="min-w-0">
          {label}
          {hint ? <span className="block text-sm text-soft">{hint}</span> : null}
        </span>
      ) : null}
    </label>
  );
}
