import { getTranslations } from "next-intl/server";
import { SiteFrame } from "@/components/shell/site-frame";
import { AnchorButton } from "@/components/ui/anchor-button";
import { EmptyState } from "@/components/ui/empty-state";

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <SiteFrame>
      <div className="py-16">
        <EmptyState
          isPage
          title={t("errors.missingTitle")}
          description={t("errors.missingText")}
          actions={<AnchorButton href="/">{t("errors.home")}</AnchorButton>}
        />
      </div>
    </SiteFrame>
  );
}
