import { NavLink } from "@/components/shell/nav-link";

/** Links between the pages of one room (settings, admin) in a row that scrolls on phones. */
export function SectionNav({
  label,
  links,
}: {
  label: string;
  links: readonly { href: string; label: string; isExact?: boolean }[];
}) {
  return (
    <nav
      aria-label={label}
      className="scroll-row -mx-4 mb-6 scroll-px-4 gap-1 border-b border-line px-4 sm:mx-0 sm:px-0 print:hidden"
    >
      {links.map((link) => (
        <NavLink
          key={link.href}
          href={link.href}
          isExact={link.isExact}
          className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-3.5 font-medium whitespace-nowrap text-soft -outline-offset-2 hover:text-ink aria-[current=page]:border-herb aria-[current=page]:font-[560] aria-[current=page]:text-herb"
        >
          {link.label}
        </NavLink>
      ))}
    </nav>
  );
}
