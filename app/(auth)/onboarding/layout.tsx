import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";
import { ImpersonationBanner } from "@/components/shell/impersonation-banner";
import { currentActor } from "@/lib/platform/auth/scope";
import { stopImpersonatingAction } from "../../(kitchen)/actions";

/** The steps are worked on in the browser and need their words there. */
export default async function OnboardingLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  return (
    <ClientWords of={["accounts"]}>
      {actor?.impersonatedBy === undefined ? null : (
        <ImpersonationBanner name={actor.name} stop={stopImpersonatingAction} />
      )}
      {children}
    </ClientWords>
  );
}
