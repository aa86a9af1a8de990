import clsx from "clsx";
import type { ReactNode } from "react";

export type BarTone = "herb" | "protein" | "carbs" | "fat" | "fibre" | "honey" | "tomato";

export const barFill: Record<BarTone, string> = {
  herb: "bg-herb",
  protein: "bg-protein",
  carbs: "bg-carbs",
  fat: "bg-fat",
  fibre: "bg-fibre",
  honey: "bg-honey-fill",
  tomato: "bg-tomato",
};

export interface TargetBarProps {
  label: string;
  value: number;
  /** Where the mark stands; null when there is no target. */
  target: number | null;
  /** "118 / 115 g": shown at the end of the row and read aloud. */
  valueText: string;
  /** The same as a link or button, where it opens something. */
  valueNode?: ReactNode;
  tone?: BarTone | undefined;
  /** The right end; by default a quarter beyond the larger of value and target. */
  max?: number | undefined;
  className?: string | undefined;
}

/** What was reached, as a bar, and what was wanted, as a mark on it. Bad numbers draw an empty bar, never NaN. */
export function TargetBar({
  label,
  value,
  target,
  valueText,
  valueNode,
  tone = "herb",
  max,
  className,
}: TargetBarProps) {
  const reached = Number.isFinite(value) ? Math.max(0, value) : 0;
  const wanted = target !== null && Number.isFinite(target) ? Math.max(0, target) : null;
  const end = max !== undefined && max > 0 ? max : wanted ? Math.max(wanted * 1.25, reached) : reached;
  const share = (amount: number) => `${end > 0 ? Math.min(100, (amount / end) * 100) : 0}%`;
  return (
    <div className={clsx("grid grid-cols-[minmax(3.75rem,auto)_1fr_auto] items-center gap-2.5 text-sm", className)}>
      <span className="text-soft">{label}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: <meter> cannot carry a mark. */}
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={end}
        aria-valuenow={Math.min(reached, end)}
        aria-valuetext={valueText}
        className="relative h-2 rounded-full bg-sunk print:border"
      >
        <span
          className={clsx("absolute inset-y-0 left-0 rounded-full", barFill[tone])}
          style={{ width: share(reached) }}
        />
        {wanted === null ? null : (
          <span
            className="absolute -top-[3px] h-3.5 w-0.5 -translate-x-1/2 rounded-full bg-ink"
            style={{ left: share(wanted) }}
          />
        )}
      </div>
      <span aria-hidden={valueNode === undefined} className="min-w-20 text-right whitespace-nowrap">
        {valueNode ?? valueText}
      </span>
    </div>
  );
}
