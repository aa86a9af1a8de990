import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";
import { SiteFrame } from "@/components/shell/site-frame";

export default function ReferenceLayout({ children }: { children: ReactNode }) {
  return (
    <ClientWords of={["reference"]}>
      <SiteFrame>{children}</SiteFrame>
    </ClientWords>
  );
}
