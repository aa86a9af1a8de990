import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function ApiKeysLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["access"]}>{children}</ClientWords>;
}
