import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { SkipLink } from "@/components/shell/skip-link";
import { AnchorButton } from "@/components/ui/anchor-button";

/** The public frame: name, the way in, `<main id="content">`, foot. Server-rendered, no client code of its own. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const t = useTranslations("site");
  const common = useTranslations("common");
  return (
    <div className="mx-auto flex min-h-dvh max-w-[76rem] flex-col px-4 sm:px-6 lg:px-10">
      <SkipLink label={common("skipToContent")} />
      <header className="flex min-h-18 items-center justify-between gap-4 print:hidden">
        <a href="/" className="inline-flex min-h-11 items-center rounded-tag">
          <Brand />
        </a>
        <nav aria-label={t("nav")} className="flex items-center gap-1">
          <AnchorButton href="/blog" look="bare" className="max-sm:hidden">
            {t("blog")}
          </AnchorButton>
          <AnchorButton href="/sign-in" look="bare" className="max-[22rem]:hidden">
            {t("signIn")}
          </AnchorButton>
          <AnchorButton href="/sign-up">{t("signUp")}</AnchorButton>
        </nav>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <footer className="flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line py-8 text-sm text-soft">
        <p>{t("foot.what")}</p>
        <p>
          <a href="/blog" className="prose-link inline-flex min-h-6 items-center">
            {t("blog")}
          </a>
        </p>
        <p>{t("foot.figures")}</p>
      </footer>
    </div>
  );
}
