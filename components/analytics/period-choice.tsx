import clsx from "clsx";
import Link from "next/link";

/** Links that look so many days back, in one pill. */
export function PeriodChoice({
  label,
  choices,
}: {
  label: string;
  choices: readonly { readonly href: string; readonly label: string; readonly isCurrent: boolean }[];
}) {
  return (
    <nav aria-label={label} className="inline-flex max-w-full rounded-full border border-line bg-surface p-1">
      {choices.map((choice) => (
        <Link
          key={choice.href}
          href={choice.href}
          scroll={false}
          aria-current={choice.isCurrent ? "true" : undefined}
          className={clsx(
            "inline-flex min-h-9 items-center rounded-full px-3.5 text-sm whitespace-nowrap pointer-coarse:min-h-11",
            choice.isCurrent ? "bg-herb-wash font-semibold text-herb" : "text-soft hover:text-ink",
          )}
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  );
}
