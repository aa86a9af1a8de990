import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function AiLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["adminAi", "accounts"]}>{children}</ClientWords>;
}
