import clsx from "clsx";
import type { ReactNode } from "react";
import { type Tone, toneClass } from "@/components/ui/chip";

/** A small count or state beside a title. `label` is what a screen reader says instead of a bare number. */
export function Badge({ tone = "quiet", label, children }: { tone?: Tone; label?: string; children: ReactNode }) {
  return (
    <span
      className={clsx(
        "inline-flex min-w-5 items-center justify-center rounded-full px-1.5 text-xs leading-5 font-semibold",
        toneClass[tone],
      )}
    >
      {label ? (
        <>
          <span aria-hidden="true">{children}</span>
          <span className="sr-only">{label}</span>
        </>
      ) : (
        children
      )}
    </span>
  );
}
