import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function MessagesLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["accounts"]}>{children}</ClientWords>;
}
