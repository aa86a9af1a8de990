import { useTranslations } from "next-intl";
import { SectionNav } from "@/components/ui/section-nav";

/** The three lists about jobs. */
export function JobsNav() {
  const t = useTranslations("adminJobs");
  return (
    <SectionNav
      label={t("sections")}
      links={[
        { href: "/admin/jobs", label: t("overview"), isExact: true },
        { href: "/admin/jobs/runs", label: t("runs") },
        { href: "/admin/jobs/failed", label: t("deadLetters") },
      ]}
    />
  );
}
