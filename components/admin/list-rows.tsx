import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type BulkAct, BulkSelection } from "@/components/admin/bulk-selection";
import type { ListParams } from "@/components/admin/list-params";
import { Pages } from "@/components/admin/pages";
import { EmptyState } from "@/components/ui/empty-state";

export interface ListRowsProps<Row> {
  /** Address of the page, without its search. */
  readonly path: string;
  readonly list: ListParams;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Rows on all pages; null where counting them would cost too much: then `hasMore` says whether there is a next page. */
  readonly total: number | null;
  readonly hasMore?: boolean | undefined;
  /** What stands there without rows; a narrowed list says by itself that nothing matches. */
  readonly empty: { readonly title: string; readonly description?: string; readonly icon?: ReactNode };
  /** What can be done with several rows at once; `name` says what a row is called to a screen reader. */
  readonly bulk?: { readonly name: (row: Row) => string; readonly acts: readonly BulkAct[] } | undefined;
  /** The rows, drawn. */
  readonly children: ReactNode;
}

/** Around the rows of a list, however they are drawn: choosing several, the ways to other pages, and what says there is none. */
export function ListRows<Row>({ path, list, rows, total, hasMore, empty, bulk, children }: ListRowsProps<Row>) {
  const t = useTranslations("admin.list");
  if (rows.length === 0) {
    return list.isNarrowed || list.page > 1 ? (
      <EmptyState
        title={t("nothing")}
        description={t("nothingText")}
        actions={
          <Link href={path} className="prose-link">
            {t("showAll")}
          </Link>
        }
      />
    ) : (
      <EmptyState {...empty} />
    );
  }
  return (
    <div className="grid gap-4">
      {bulk === undefined ? children : <BulkSelection acts={bulk.acts}>{children}</BulkSelection>}
      <Pages path={path} list={list} shown={rows.length} total={total} hasMore={hasMore} />
    </div>
  );
}
