import clsx from "clsx";
import { type BarTone, barFill } from "@/components/ui/target-bar";

export interface BarPart {
  label: string;
  value: number;
  tone: BarTone;
}

/** One bar in parts, such as where the energy comes from; `sentence` says the same in words, shown beneath. */
export function SplitBar({
  parts,
  sentence,
  className,
}: {
  parts: readonly BarPart[];
  sentence: string;
  className?: string;
}) {
  const known = parts.map((part) => ({ ...part, value: Number.isFinite(part.value) ? Math.max(0, part.value) : 0 }));
  const total = known.reduce((sum, part) => sum + part.value, 0);
  return (
    <div className={className}>
      <div aria-hidden="true" className="flex h-2.5 gap-px overflow-hidden rounded-full bg-sunk">
        {known.map((part) => (
          <span
            key={part.label}
            className={clsx("block", barFill[part.tone])}
            style={{ width: `${total > 0 ? (part.value / total) * 100 : 0}%` }}
          />
        ))}
      </div>
      <p className="mt-1.5 text-sm text-soft">{sentence}</p>
    </div>
  );
}
