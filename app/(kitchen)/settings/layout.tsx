import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";
import { PageHeader } from "@/components/ui/page-header";
import { SectionNav } from "@/components/ui/section-nav";
import { requireScope } from "@/lib/platform/auth/scope";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const { householdName } = await requireScope();
  const t = await getTranslations("accounts");
  const archives = await getTranslations("archives");
  const reports = await getTranslations("reports");
  const access = await getTranslations("access");
  return (
    <ClientWords of={["accounts"]}>
      <PageHeader title={householdName} description={t("settings.lead")} />
      <SectionNav
        label={t("settings.sections")}
        links={[
          { href: "/settings/eaters", label: t("settings.eaters") },
          { href: "/settings/cooking", label: t("settings.cooking") },
          { href: "/settings/prices", label: t("settings.prices") },
          { href: "/settings/members", label: t("settings.members") },
          { href: "/settings/reminders", label: t("settings.reminders") },
          { href: "/settings/reports", label: reports("settings.section") },
          { href: "/settings/data", label: archives("data.title") },
          { href: "/settings/privacy", label: t("settings.privacy") },
          { href: "/settings/account", label: t("settings.account") },
          { href: "/settings/api-keys", label: access("title") },
        ]}
      />
      {children}
    </ClientWords>
  );
}
