import type { ComponentProps } from "react";
import { type ButtonLook, type ButtonSize, buttonClass } from "@/components/ui/button";

export interface AnchorButtonProps extends ComponentProps<"a"> {
  href: string;
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
}

/** A button-like link of the public pages: it loads its page anew, so that they carry no router of links. */
export function AnchorButton({ look, size, className, children, ...rest }: AnchorButtonProps) {
  return (
    <a {...rest} className={buttonClass(look, size, className)}>
      {children}
    </a>
  );
}
