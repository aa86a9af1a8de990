import { getTranslations } from "next-intl/server";
import { AnchorButton } from "@/components/ui/anchor-button";
import { EmptyState } from "@/components/ui/empty-state";

/** A post or a shared list that is gone: the public frame stands around it already. */
export default async function SiteNotFound() {
  const t = await getTranslations("common");
  return (
    <div className="py-16">
      <EmptyState
        isPage
        title={t("errors.missingTitle")}
        description={t("errors.missingText")}
        actions={<AnchorButton href="/">{t("errors.home")}</AnchorButton>}
      />
    </div>
  );
}
