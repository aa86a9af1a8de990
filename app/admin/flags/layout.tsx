import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

/** The forms are worked on in the browser and need their words there. */
export default function FlagsLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["adminFlags", "accounts"]}>{children}</ClientWords>;
}
