import { useTranslations } from "next-intl";
import { FoldedNav } from "@/components/admin/folded-nav";
import { ADMIN_GROUPS, ADMIN_SECTIONS } from "@/components/admin/sections";
import { NavLink } from "@/components/shell/nav-link";

const link =
  "flex min-h-11 items-center gap-2.5 rounded-control px-2.5 py-1.5 text-soft transition-colors lg:min-h-9 hover:bg-sunk hover:text-ink aria-[current=page]:bg-herb-wash aria-[current=page]:font-[560] aria-[current=page]:text-herb [&_svg]:size-4 [&_svg]:flex-none";

/** The pages of the admin room: a list at the side on wide screens, folded under the current page's name on others. */
export function AdminNav() {
  const t = useTranslations("admin");
  const list = (
    <div className="grid gap-4 sm:grid-cols-3 lg:grid-cols-1">
      {ADMIN_GROUPS.map((group) => (
        <div key={group}>
          <p className="px-2.5 pb-1 text-xs font-medium text-faint">{t(`navGroups.${group}`)}</p>
          <ul>
            {ADMIN_SECTIONS.filter((section) => section.group === group).map(({ name, href, icon: Icon }) => (
              <li key={name}>
                <NavLink href={href} isExact={href === "/admin"} className={link}>
                  <Icon aria-hidden="true" />
                  {t(`nav.${name}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
  return (
    <nav aria-label={t("sections")} className="print:hidden">
      <div className="sticky top-8 hidden lg:block">{list}</div>
      <FoldedNav
        names={ADMIN_SECTIONS.map(({ name, href }) => ({ href, label: t(`nav.${name}`) }))}
        room={t("title")}
        className="mb-5 lg:hidden"
      >
        {list}
      </FoldedNav>
    </nav>
  );
}
