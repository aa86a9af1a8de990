import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

export type Tone = "quiet" | "herb" | "honey" | "tomato";

export const toneClass: Record<Tone, string> = {
  quiet: "bg-sunk text-soft",
  herb: "bg-herb-wash text-herb",
  honey: "bg-honey-wash text-honey",
  tomato: "bg-tomato-wash text-tomato",
};

/** A word or two about a thing: "vegan", "freezes well", "uses the spinach". */
export function Chip({
  tone = "quiet",
  icon,
  className,
  children,
  ...rest
}: ComponentProps<"span"> & { tone?: Tone | undefined; icon?: ReactNode }) {
  return (
    <span
      {...rest}
      className={clsx(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-[3px] text-sm [&_svg]:size-3.5 [&_svg]:shrink-0",
        toneClass[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  );
}
