import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function ImportLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["archives", "recipes"]}>{children}</ClientWords>;
}
