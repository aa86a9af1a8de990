import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function ReportSettingsLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["accounts", "reports"]}>{children}</ClientWords>;
}
