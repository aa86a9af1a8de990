import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function ScanLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["assistant", "recipes"]}>{children}</ClientWords>;
}
