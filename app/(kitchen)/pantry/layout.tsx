import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function PantryLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["pantry"]}>{children}</ClientWords>;
}
