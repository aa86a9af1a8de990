import clsx from "clsx";
import { type BarTone, barFill } from "@/components/ui/target-bar";

/** A share of a whole without a target: how full the freezer is, how much of the mass was counted. */
export function Meter({
  label,
  value,
  max = 1,
  valueText,
  tone = "herb",
  className,
}: {
  label: string;
  value: number;
  max?: number | undefined;
  valueText: string;
  tone?: BarTone | undefined;
  className?: string | undefined;
}) {
  const share = max > 0 && Number.isFinite(value) ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={clsx("grid gap-1.5", className)}>
      <div className="flex justify-between gap-3 text-sm">
        <span>{label}</span>
        <span className="text-soft">{valueText}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: <meter> cannot be drawn alike in all browsers. */}
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={share * max}
        aria-valuetext={valueText}
        className="h-2 overflow-hidden rounded-full bg-sunk"
      >
        <span className={clsx("block h-full rounded-full", barFill[tone])} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
