import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export default async function KitchenNotFound() {
  const t = await getTranslations("common");
  return (
    <EmptyState
      isPage
      title={t("errors.missingTitle")}
      description={t("errors.missingText")}
      actions={
        <LinkButton href="/today" look="go">
          {t("errors.toKitchen")}
        </LinkButton>
      }
    />
  );
}
