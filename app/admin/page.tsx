import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ADMIN_SECTIONS } from "@/components/admin/sections";
import { PageHeader } from "@/components/ui/page-header";
import { requireAdmin } from "@/lib/platform/auth/scope";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("title") };
}

/** Where an admin begins: the way to every page of the room. */
export default async function AdminPage() {
  await requireAdmin();
  const t = await getTranslations("admin");
  return (
    <>
      <PageHeader title={t("start.title")} description={t("start.lead")} />
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {ADMIN_SECTIONS.filter(({ href }) => href !== "/admin").map(({ name, href, icon: Icon }) => (
          <li key={name}>
            <Link
              href={href}
              className="flex min-h-16 items-center gap-3 rounded-tile border border-line bg-surface px-4 font-[560] hover:border-edge"
            >
              <Icon aria-hidden="true" className="size-5 text-herb" />
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
