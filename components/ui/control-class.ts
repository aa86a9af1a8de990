import clsx from "clsx";

/** The box of everything typed into or chosen from. 16 px on touch screens, or iOS zooms the page. */
export function controlClass(className?: string) {
  return clsx(
    "w-full min-w-0 rounded-control border border-edge bg-surface px-3.5 text-ink transition-colors",
    "min-h-11 text-base pointer-coarse:text-[1rem]",
    "hover:border-ink focus-visible:border-herb focus-visible:outline-offset-0",
    "aria-invalid:border-tomato disabled:bg-sunk disabled:text-faint disabled:hover:border-edge [&:is(input,textarea):read-only]:bg-sunk",
    className,
  );
}
