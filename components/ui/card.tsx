import clsx from "clsx";
import type { ComponentProps } from "react";

export interface CardProps extends ComponentProps<"div"> {
  as?: "div" | "section" | "article" | "aside" | "li" | undefined;
  /** `raised` is the white sheet, `sunk` the quieter one, `dashed` a place still empty. */
  tone?: "raised" | "sunk" | "dashed" | undefined;
  isPadded?: boolean | undefined;
}

const tones = {
  raised: "border-line bg-surface shadow-card",
  sunk: "border-transparent bg-sunk",
  dashed: "border-dashed border-edge/60",
};

/** A sheet of paper on the table. */
export function Card({ as: Tag = "div", tone = "raised", isPadded = true, className, ...rest }: CardProps) {
  // The union of tags shares every prop used here; TypeScript cannot pick one.
  const Box = Tag as "div";
  return (
    <Box {...rest} className={clsx("card rounded-card border", tones[tone], isPadded && "p-4 sm:p-5", className)} />
  );
}
