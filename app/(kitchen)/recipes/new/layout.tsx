import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function NewRecipeLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["assistant", "recipes"]}>{children}</ClientWords>;
}
