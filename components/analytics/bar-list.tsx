import Link from "next/link";

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  /** A quieter word beside the figure. */
  readonly note?: string | undefined;
  readonly href?: string | undefined;
}

/** Bars with their names and figures as a list: the picture and the table in one. */
export function BarList({ bars, most }: { bars: readonly Bar[]; most?: number }) {
  const whole = Math.max(most ?? 0, ...bars.map((bar) => bar.value), 1e-9);
  return (
    <ul className="grid grid-cols-1 gap-2.5">
      {bars.map((bar) => (
        <li key={bar.key}>
          <div className="flex items-baseline justify-between gap-3">
            {bar.href === undefined ? (
              <span className="min-w-0 truncate">{bar.label}</span>
            ) : (
              <Link href={bar.href} className="min-w-0 truncate hover:underline">
                {bar.label}
              </Link>
            )}
            <span className="flex-none whitespace-nowrap">
              {bar.note === undefined ? null : <span className="mr-2 text-sm text-soft">{bar.note}</span>}
              <span className="font-[560]">{bar.valueText}</span>
            </span>
          </div>
          <div aria-hidden="true" className="mt-1 h-2 overflow-hidden rounded-full bg-sunk">
            <div className="h-full rounded-full bg-herb" style={{ width: `${(100 * bar.value) / whole}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
