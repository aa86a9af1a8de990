import { useTranslations } from "next-intl";
import { type ListParams, listHref } from "@/components/admin/list-params";
import { LinkButton } from "@/components/ui/link-button";

/** Which rows are seen, and the way to those before and after them. */
export function Pages({
  path,
  list,
  shown,
  total,
  hasMore,
}: {
  path: string;
  list: ListParams;
  shown: number;
  total: number | null;
  hasMore?: boolean | undefined;
}) {
  const t = useTranslations("admin.list");
  const from = list.offset + 1;
  const to = list.offset + shown;
  const isMore = total === null ? hasMore === true : to < total;
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-soft">
        {total === null ? t("range", { from, to }) : t("rangeOf", { from, to, total })}
      </p>
      <div className="flex gap-2">
        {list.page > 1 ? (
          <LinkButton size="sm" href={listHref(path, list, { page: list.page - 1 })}>
            {t("previous")}
          </LinkButton>
        ) : null}
        {isMore ? (
          <LinkButton size="sm" href={listHref(path, list, { page: list.page + 1 })}>
            {t("next")}
          </LinkButton>
        ) : null}
      </div>
    </nav>
  );
}
