import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function BookLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["reports"]}>{children}</ClientWords>;
}
