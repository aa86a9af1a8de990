import { X } from "lucide-react";
import Link from "next/link";

/** What a query was understood as, each thing a link that asks again without it. */
export function ChipRow({
  title,
  chips,
}: {
  title: string;
  chips: readonly {
    readonly id: string;
    readonly label: string;
    readonly removeLabel: string;
    readonly href: string;
  }[];
}) {
  if (chips.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-soft" id="understood-as">
        {title}
      </span>
      <ul aria-labelledby="understood-as" className="contents">
        {chips.map(({ id, label, removeLabel, href }) => (
          <li key={id}>
            <Link
              href={href}
              scroll={false}
              prefetch={false}
              aria-label={removeLabel}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-herb-wash py-1 pr-2 pl-3 text-sm text-herb hover:bg-sunk hover:text-ink"
            >
              {label}
              <X aria-hidden="true" className="size-3.5" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
