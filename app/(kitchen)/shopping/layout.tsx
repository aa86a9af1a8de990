import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function ShoppingLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["prices", "shopping"]}>{children}</ClientWords>;
}
