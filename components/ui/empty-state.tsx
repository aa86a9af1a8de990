import clsx from "clsx";
import type { ReactNode } from "react";

export interface EmptyStateProps {
  /** Says what will stand here, not "No data". */
  title: ReactNode;
  description?: ReactNode;
  /** A drawing or lucide icon. */
  icon?: ReactNode;
  /** The next step: usually one LinkButton look="go". */
  actions?: ReactNode;
  /** The page's own heading, where nothing else stands on it. */
  isPage?: boolean | undefined;
  className?: string | undefined;
}

/** An empty list with a way on. */
export function EmptyState({ title, description, icon, actions, isPage, className }: EmptyStateProps) {
  return (
    <div
      className={clsx(
        "grid justify-items-center gap-3 rounded-card border border-dashed border-edge/60 px-6 py-12 text-center",
        className,
      )}
    >
      {icon ? (
        <span
          aria-hidden="true"
          className="grid size-14 place-items-center rounded-full bg-herb-wash text-herb [&_svg]:size-6"
        >
          {icon}
        </span>
      ) : null}
      {isPage ? <h1 className="text-[1.375rem]">{title}</h1> : <h2>{title}</h2>}
      {description ? <p className="max-w-[46ch] text-soft text-pretty">{description}</p> : null}
      {actions ? <div className="mt-1 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
