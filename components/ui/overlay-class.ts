/** Classes the floating things share: backdrop, sheet of paper, list of choices. */
export const backdropClass =
  "fixed inset-0 z-40 bg-shade transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0";

export const floatClass =
  "z-50 rounded-tile border border-line bg-surface text-ink shadow-float outline-none transition-[opacity,scale] dark:border-edge/70 duration-150 origin-(--transform-origin) data-ending-style:scale-97 data-ending-style:opacity-0 data-starting-style:scale-97 data-starting-style:opacity-0";

export const choiceClass =
  "flex min-h-10 cursor-default items-center gap-2.5 rounded-control px-3 py-2 outline-none select-none pointer-coarse:min-h-11 data-highlighted:bg-sunk data-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0";
