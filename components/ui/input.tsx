import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/control-class";

/** A one-line text box; put it in a `Field` for its label. */
export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={controlClass(className)} />;
}
