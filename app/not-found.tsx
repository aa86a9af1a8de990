import { getTranslations } from "next-intl/server";
import { Brand } from "@/components/shell/brand";
import { AnchorButton } from "@/components/ui/anchor-button";
import { EmptyState } from "@/components/ui/empty-state";
import { InlineStyles } from "./_styles/inline-styles";

/** For visitors and people who are signed in alike: it asks nobody who they are, and offers nobody to sign in. */
export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <div className="mx-auto flex min-h-dvh max-w-[76rem] flex-col px-4 sm:px-6 lg:px-10">
      <InlineStyles />
      <header className="flex min-h-18 items-center print:hidden">
        <a href="/" className="inline-flex min-h-11 items-center rounded-tag">
          <Brand />
        </a>
      </header>
      <main id="content" className="flex-1 py-16">
        <EmptyState
          isPage
          title={t("errors.missingTitle")}
          description={t("errors.missingText")}
          actions={
            <>
              <AnchorButton href="/today" look="go">
                {t("errors.toKitchen")}
              </AnchorButton>
              <AnchorButton href="/">{t("errors.home")}</AnchorButton>
            </>
          }
        />
      </main>
    </div>
  );
}
