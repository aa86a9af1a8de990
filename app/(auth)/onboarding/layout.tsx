import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";

/** The steps are worked on in the browser and need their words there. */
export default function OnboardingLayout({ children }: { children: ReactNode }) {
  return <ClientWords of={["accounts"]}>{children}</ClientWords>;
}
