import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { SectionNav } from "@/components/ui/section-nav";
import { requireAdmin } from "@/lib/platform/auth/scope";

export default async function AnalyticsLayout({ children }: { children: ReactNode }) {
  await requireAdmin();
  const t = await getTranslations("analytics");
  return (
    <>
      <PageHeader title={t("title")} description={t("lead")} />
      <SectionNav
        label={t("sections")}
        links={(["users", "recipes", "engagement", "system", "reports"] as const).map((name) => ({
          href: `/admin/analytics/${name}`,
          label: t(`nav.${name}`),
        }))}
      />
      {children}
    </>
  );
}
