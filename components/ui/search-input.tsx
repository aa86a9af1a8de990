import clsx from "clsx";
import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/control-class";

/** A search box; `label` is read aloud and stands in the box while it is empty. */
export function SearchInput({ label, className, ...rest }: ComponentProps<"input"> & { label: string }) {
  return (
    <span className={clsx("relative block", className)}>
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-4 size-4 -translate-y-1/2 text-soft"
      />
      <input
        type="search"
        autoComplete="off"
        aria-label={label}
        placeholder={label}
        {...rest}
        className={controlClass("rounded-full! pl-10.5")}
      />
    </span>
  );
}
