import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function BlogAdminLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["assistant", "moderation"]}>{children}</ClientWords>;
}
