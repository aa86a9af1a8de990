import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Spinner } from "@/components/ui/spinner";

export type ButtonLook = "go" | "plain" | "bare" | "danger";
export type ButtonSize = "sm" | "md" | "lg" | "icon";

const looks: Record<ButtonLook, string> = {
  go: "border-transparent bg-herb text-herb-ink hover:bg-herb-hover",
  plain: "border-line bg-surface text-ink hover:border-edge",
  bare: "border-transparent text-soft hover:bg-sunk hover:text-ink",
  danger: "border-transparent bg-tomato text-tomato-ink hover:opacity-90",
};

const sizes: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3.5 py-1.5 text-sm pointer-coarse:min-h-11",
  md: "min-h-11 px-4.5 py-2",
  lg: "min-h-13 px-6 py-3 text-lg",
  icon: "size-11 p-0",
};

/** The class of anything that looks like a button; also for `<summary>`, `<label>` and Base UI triggers. */
export function buttonClass(look: ButtonLook = "plain", size: ButtonSize = "md", className?: string) {
  return clsx(
    "inline-flex shrink-0 items-center justify-center gap-2 rounded-full border text-center font-[560] leading-tight no-underline transition-colors select-none",
    "disabled:opacity-55 aria-disabled:opacity-55 print:hidden [&_svg]:shrink-0",
    looks[look],
    sizes[size],
    className,
  );
}

export interface ButtonProps extends ComponentProps<"button"> {
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
  /** Shows a spinner and refuses clicks while the text stays, so that the width does not jump. */
  isLoading?: boolean | undefined;
  icon?: ReactNode;
}

/** A button. `type` is "button" unless said otherwise; `size="icon"` needs an `aria-label`. */
export function Button({ look, size, isLoading, icon, className, children, disabled, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? "button"}
      disabled={disabled || isLoading}
      aria-busy={isLoading || undefined}
      className={buttonClass(look, size, className)}
    >
      {isLoading ? <Spinner /> : icon}
      {children}
    </button>
  );
}
