import clsx from "clsx";
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

export interface ErrorStateProps {
  /** What did not work, in the reader's words. */
  title: ReactNode;
  /** What to do now; whether anything was lost. */
  description?: ReactNode;
  actions?: ReactNode;
  /** A small number to quote, such as the request id. */
  reference?: string | undefined;
  className?: string | undefined;
}

/** Something failed and the page can say so calmly. */
export function ErrorState({ title, description, actions, reference, className }: ErrorStateProps) {
  return (
    <div role="alert" className={clsx("flex gap-4 rounded-card border border-tomato/40 bg-tomato-wash p-5", className)}>
      <CircleAlert aria-hidden="true" className="mt-0.5 size-5 flex-none text-tomato" />
      <div className="min-w-0">
        <h2 className="text-lg">{title}</h2>
        {description ? <p className="mt-1 text-soft">{description}</p> : null}
        {actions ? <div className="mt-3 flex flex-wrap gap-2">{actions}</div> : null}
        {reference ? <p className="mt-3 text-sm break-all text-soft">{reference}</p> : null}
      </div>
    </div>
  );
}
