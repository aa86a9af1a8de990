import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function PricesLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["pantry", "prices"]}>{children}</ClientWords>;
}
