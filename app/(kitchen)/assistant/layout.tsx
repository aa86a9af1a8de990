import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function AssistantLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["assistant"]}>{children}</ClientWords>;
}
