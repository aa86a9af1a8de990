import "../globals.css";
import type { ReactNode } from "react";
import { PageTimings } from "@/components/analytics/page-timings";
import { ExplainHost } from "@/components/explain/explain-host";
import { Announcement } from "@/components/shell/announcement";
import { AppShell } from "@/components/shell/app-shell";
import { ClientWords } from "@/components/shell/client-words";
import { ImpersonationBanner } from "@/components/shell/impersonation-banner";
import { requireScope } from "@/lib/platform/auth/scope";
import { readSettings } from "@/lib/platform/flags";
import { signOutAction, stopImpersonatingAction } from "./actions";

/** The frame of everything behind the sign-in; each page proves its own scope again before it reads. */
export default async function KitchenLayout({ children }: { children: ReactNode }) {
  const scope = await requireScope();
  const { actor, householdName } = scope;
  const { announcement } = await readSettings(scope);
  return (
    <ClientWords of={[]}>
      <AppShell
        user={{ name: actor.name, email: actor.email }}
        household={{ name: householdName }}
        isAdmin={actor.isAdmin}
        signOut={signOutAction}
        banner={
          <>
            {actor.impersonatedBy === undefined ? null : (
              <ImpersonationBanner name={actor.name} stop={stopImpersonatingAction} />
            )}
            {announcement === null ? null : <Announcement {...announcement} />}
          </>
        }
      >
        {children}
        <ExplainHost />
        <PageTimings />
      </AppShell>
    </ClientWords>
  );
}
