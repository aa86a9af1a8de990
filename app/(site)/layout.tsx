import type { ReactNode } from "react";
import { SiteFrame } from "@/components/shell/site-frame";
import { InlineStyles } from "../_styles/inline-styles";

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <InlineStyles />
      <SiteFrame>{children}</SiteFrame>
    </>
  );
}
