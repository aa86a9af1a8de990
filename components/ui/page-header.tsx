import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";

export interface PageHeaderProps {
  title: ReactNode;
  /** The sentence that says what the page's numbers mean. */
  description?: ReactNode;
  /** Buttons, the main one (look="go") last. */
  actions?: ReactNode;
  /** The way back up, above the title. */
  back?: { href: string; label: string } | undefined;
  className?: string | undefined;
}

/** The head of every page: one h1, one sentence, the page's actions. */
export function PageHeader({ title, description, actions, back, className }: PageHeaderProps) {
  return (
    <header className={clsx("mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-4", className)}>
      <div className="min-w-0 max-w-full flex-1 basis-80">
        {back ? (
          <Link
            href={back.href}
            className="mb-1 -ml-1 inline-flex min-h-9 items-center pointer-coarse:min-h-11 px-1 text-sm text-soft hover:text-ink print:hidden"
          >
            <span aria-hidden="true" className="mr-1.5">
              ←
            </span>
            {back.label}
          </Link>
        ) : null}
        <h1 className="break-words">{title}</h1>
        {description ? <p className="mt-1.5 max-w-[58ch] text-soft text-pretty">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </header>
  );
}
