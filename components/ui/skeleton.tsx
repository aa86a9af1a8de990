import clsx from "clsx";

/** The place of something on its way; give it the size of what comes, so that nothing moves. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return (
    <span
      aria-hidden="true"
      className={clsx("block animate-shimmer rounded-control bg-sunk", className ?? "h-4 w-full")}
    />
  );
}

/** Lines of text on their way. `label` is read aloud once. */
export function SkeletonText({ lines = 3, label }: { lines?: number | undefined; label?: string | undefined }) {
  const widths = ["w-full", "w-11/12", "w-4/5", "w-full", "w-3/5"];
  return (
    <span role={label ? "status" : undefined} className="grid gap-2.5">
      {label ? <span className="sr-only">{label}</span> : null}
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move.
        <Skeleton key={line} className={clsx("h-3.5", widths[line % widths.length])} />
      ))}
    </span>
  );
}
