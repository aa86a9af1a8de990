import clsx from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "@/components/ui/chip";

const tones: Record<Tone, string> = {
  quiet: "bg-sunk",
  herb: "bg-herb-wash",
  honey: "bg-honey-wash",
  tomato: "bg-tomato-wash",
};

/** A sentence that stays on the page: doubtful lines, a target out of reach. `tomato` only for warnings. */
export function Notice({
  tone = "quiet",
  icon,
  actions,
  className,
  children,
}: {
  tone?: Tone | undefined;
  icon?: ReactNode;
  actions?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={clsx("flex flex-wrap items-center gap-x-4 gap-y-2 rounded-tile px-4 py-3", tones[tone], className)}>
      {icon ? (
        <span aria-hidden="true" className="text-soft [&_svg]:size-5">
          {icon}
        </span>
      ) : null}
      <div className="min-w-0 flex-1 basis-64">{children}</div>
      {actions}
    </div>
  );
}
