import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function PlanLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["planning", "shopping"]}>{children}</ClientWords>;
}
