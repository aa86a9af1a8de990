import clsx from "clsx";

/** A turning ring in the colour of the text. Give `label` when nothing beside it says what is awaited. */
export function Spinner({ label, className }: { label?: string | undefined; className?: string | undefined }) {
  return (
    <span className={clsx("inline-flex", className)} role={label ? "status" : undefined}>
      <span
        aria-hidden="true"
        className="size-[1.1em] animate-spin rounded-full border-2 border-current border-r-transparent motion-reduce:animate-none"
      />
      {label ? <span className="sr-only">{label}</span> : null}
    </span>
  );
}
