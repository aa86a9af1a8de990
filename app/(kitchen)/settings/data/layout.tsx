import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function DataLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["archives"]}>{children}</ClientWords>;
}
