import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { dayAndMonth } from "@/components/planning/plan-words";
import { byAisle } from "@/components/shopping/list-text";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findSharedList } from "@/lib/domains/shopping/queries";
import { isAtHome } from "@/lib/engines/shopping/is-at-home";
import { publicScope } from "@/lib/platform/auth/scope";
import { SharedAisle } from "./_components/shared-aisle";

type Props = { params: Promise<{ token: string }> };

/** The address is the key: it is kept out of search engines and out of what other sites are told. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shopping");
  return { title: t("shared.title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** A list for whoever was given its link: to read and to print, not to change. */
export default async function SharedListPage({ params }: Props) {
  await connection();
  const list = await findSharedList(publicScope(), (await params).token);
  if (list === null) notFound();
  const t = await getTranslations("shopping");
  const home = list.items.filter(isAtHome);
  const toBuy = list.items.filter((item) => !isAtHome(item));
  const open = toBuy.filter((item) => item.checkedAt === null).length;
  return (
    <article className="mx-auto max-w-[58rem] pt-6 pb-14 sm:pt-10">
      <PageHeader title={t("shared.title")} description={t("shared.lead", { date: dayAndMonth(list.weekStart) })} />
      {list.items.length === 0 ? (
        <Notice>{t("shared.empty")}</Notice>
      ) : (
        <>
          <p className="mb-6 font-[560]">{t("summary.open", { open, home: home.length })}</p>
          <div className="gap-x-12 sm:columns-2 print:columns-2">
            {byAisle(toBuy).map(({ aisle, items }) => (
              <SharedAisle key={aisle} id={aisle} title={t(`aisles.${aisle}`)} items={items} />
            ))}
            {home.length > 0 ? <SharedAisle id="at-home" title={t("atHome")} items={home} isHome /> : null}
          </div>
        </>
      )}
    </article>
  );
}
