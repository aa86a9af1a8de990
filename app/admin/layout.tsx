import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { ClientWords } from "@/components/shell/client-words";
import { PageHeader } from "@/components/ui/page-header";
import { SectionNav } from "@/components/ui/section-nav";
import { currentActor, currentScope } from "@/lib/platform/auth/scope";
import { signOutAction } from "../(kitchen)/actions";

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor === null) redirect("/sign-in");
  if (!actor.isAdmin) notFound();
  const t = await getTranslations("admin");
  return (
    <ClientWords of={["accounts"]}>
      <AppShell
        user={{ name: actor.name, email: actor.email }}
        household={{ name: (await currentScope())?.householdName ?? "" }}
        isAdmin
        signOut={signOutAction}
      >
        <PageHeader title={t("title")} description={t("lead")} />
        <SectionNav
          label={t("sections")}
          links={[
            { href: "/admin/users", label: t("users.title") },
            { href: "/admin/outbox", label: t("outbox.title") },
          ]}
        />
        {children}
      </AppShell>
    </ClientWords>
  );
}
