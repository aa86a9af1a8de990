import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

/** A plain table that scrolls sideways inside its own box. `caption` says what it shows. */
export function Table({
  caption,
  isCaptionHidden,
  className,
  children,
  ...rest
}: ComponentProps<"table"> & { caption: ReactNode; isCaptionHidden?: boolean | undefined }) {
  return (
    <div className="overflow-x-auto">
      <table {...rest} className={clsx("w-full border-collapse text-left", className)}>
        <caption className={isCaptionHidden ? "sr-only" : "pb-3 text-left text-soft"}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

export function Th({ isNumber, className, ...rest }: ComponentProps<"th"> & { isNumber?: boolean | undefined }) {
  return (
    <th
      scope="col"
      {...rest}
      className={clsx(
        "border-b border-line px-3 py-2 text-sm font-medium whitespace-nowrap text-soft first:pl-0 last:pr-0",
        isNumber && "text-right",
        className,
      )}
    />
  );
}

export function Td({ isNumber, className, ...rest }: ComponentProps<"td"> & { isNumber?: boolean | undefined }) {
  return (
    <td
      {...rest}
      className={clsx(
        "border-b border-line px-3 py-2.5 align-top first:pl-0 last:pr-0",
        isNumber && "text-right whitespace-nowrap",
        className,
      )}
    />
  );
}
