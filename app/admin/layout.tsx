import "../globals.css";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { AdminNav } from "@/components/admin/admin-nav";
import { AppShell } from "@/components/shell/app-shell";
import { ClientWords } from "@/components/shell/client-words";
import { currentActor, currentScope } from "@/lib/platform/auth/scope";
import { signOutAction } from "../(kitchen)/actions";

/** The frame of the admin room; each page proves by `requireAdmin` again who asks. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor === null) redirect("/sign-in");
  if (!actor.isAdmin) notFound();
  return (
    <ClientWords of={["accounts"]}>
      <AppShell
        user={{ name: actor.name, email: actor.email }}
        household={{ name: (await currentScope())?.householdName ?? "" }}
        isAdmin
        signOut={signOutAction}
      >
        <div className="lg:grid lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-9">
          <AdminNav />
          <div className="min-w-0">{children}</div>
        </div>
      </AppShell>
    </ClientWords>
  );
}
