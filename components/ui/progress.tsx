import clsx from "clsx";

/** How far long work has come: `value` of `max`, or null while nobody can say. */
export function Progress({
  label,
  value,
  max = 100,
  valueText,
  className,
}: {
  label: string;
  value: number | null;
  max?: number | undefined;
  /** "12 of 40 recipes"; shown at the right. */
  valueText?: string | undefined;
  className?: string | undefined;
}) {
  const done = value === null || !Number.isFinite(value) || max <= 0 ? null : Math.min(max, Math.max(0, value));
  return (
    <div className={clsx("grid gap-1.5", className)}>
      <div className="flex justify-between gap-3 text-sm">
        <span>{label}</span>
        {valueText ? <span className="text-soft">{valueText}</span> : null}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={done ?? undefined}
        aria-valuetext={valueText}
        className="h-2 overflow-hidden rounded-full bg-sunk"
      >
        <span
          className={clsx(
            "block h-full rounded-full bg-herb transition-[width] duration-300",
            done === null && "w-2/5 animate-shimmer",
          )}
          style={done === null ? undefined : { width: `${(done / max) * 100}%` }}
        />
      </div>
    </div>
  );
}
