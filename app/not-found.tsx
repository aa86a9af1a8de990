import { getTranslations } from "next-intl/server";
import { SiteFrame } from "@/components/shell/site-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <SiteFrame>
      <div className="py-16">
        <EmptyState
          isPage
          title={t("errors.missingTitle")}
          description={t("errors.missingText")}
          actions={<LinkButton href="/">{t("errors.home")}</LinkButton>}
        />
      </div>
    </SiteFrame>
  );
}
