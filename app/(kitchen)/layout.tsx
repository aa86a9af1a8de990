import type { ReactNode } from "react";
import { ExplainHost } from "@/components/explain/explain-host";
import { AppShell } from "@/components/shell/app-shell";
import { ClientWords } from "@/components/shell/client-words";
import { requireScope } from "@/lib/platform/auth/scope";
import { signOutAction } from "./actions";

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
      >
        {children}
        <ExplainHost />
      </AppShell>
    </ClientWords>
  );
}
