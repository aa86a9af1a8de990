import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function FeedbackAdminLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["accounts", "moderation"]}>{children}</ClientWords>;
}
