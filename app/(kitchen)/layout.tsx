import type { ReactNode } from "react";
import { PageTimings } from "@/components/analytics/page-timings";
import { ExplainHost } from "@/components/explain/explain-host";
import { AppShell } from "@/components/shell/app-shell";
import { ClientWords } from "@/components/shell/client-words";
import { ImpersonationBanner } from "@/components/shell/impersonation-banner";
import { requireScope } from "@/lib/platform/auth/scope";
import { signOutAction, stopImpersonatingAction } from "./actions";

/** The frame of everything behind the sign-in; each page proves its own scope again before it reads. */
export default async function KitchenLayout({ children }: { children: ReactNode }) {
  const { actor, householdName } = await requireScope();
  return (
    <ClientWords of={[]}>
      <AppShell
        user={{ name: actor.name, email: actor.email }}
        household={{ name: householdName }}
        isAdmin={actor.isAdmin}
        signOut={signOutAction}
        banner={
          actor.impersonatedBy === undefined ? null : (
            <ImpersonationBanner name={actor.name} stop={stopImpersonatingAction} />
          )
        }
      >
        {children}
        <ExplainHost />
        <PageTimings />
      </AppShell>
    </ClientWords>
  );
}
