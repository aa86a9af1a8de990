import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/control-class";

/** A text box of several lines that grows with its text where the browser can. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return <textarea {...rest} rows={rows} className={controlClass(clsx("field-sizing-content py-2.5", className))} />;
}
