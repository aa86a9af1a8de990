import { Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/accounts/action-form";

/** Stands above every page while an admin looks at the app as somebody else. */
export function ImpersonationBanner({ name, stop }: { name: string; stop: () => Promise<unknown> }) {
  const t = useTranslations("admin.users.banner");
  return (
    <aside
      aria-label={t("label")}
      className="sticky top-0 z-40 flex flex-wrap items-center gap-x-4 gap-y-2 bg-tomato px-4 py-2.5 text-tomato-ink sm:px-6 md:px-8 print:hidden"
    >
      <Eye aria-hidden="true" className="size-5 flex-none" />
      <p className="min-w-0 flex-1 basis-56 break-words">
        {t.rich("text", { name, b: (words) => <strong className="font-semibold">{words}</strong> })}
      </p>
      <ActionForm run={stop} look="plain">
        {t("end")}
      </ActionForm>
    </aside>
  );
}
