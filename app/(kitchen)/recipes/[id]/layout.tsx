import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

export default function RecipeLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["assistant", "recipes", "swaps", "versions"]}>{children}</ClientWords>;
}
