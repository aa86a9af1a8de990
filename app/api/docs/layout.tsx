import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";
import { SiteFrame } from "@/components/shell/site-frame";
import { InlineStyles } from "../../_styles/inline-styles";

export default function ReferenceLayout({ children }: { children: ReactNode }) {
  return (
    <ClientWords of={["reference"]}>
      <InlineStyles />
      <SiteFrame>{children}</SiteFrame>
    </ClientWords>
  );
}
