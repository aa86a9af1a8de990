import clsx from "clsx";
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SelectAll } from "@/components/admin/bulk-selection";
import { type ListParams, listHref, textOf } from "@/components/admin/list-params";
import { ListRows, type ListRowsProps } from "@/components/admin/list-rows";
import { Checkbox } from "@/components/ui/checkbox";

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Name of the order in the address; left out = it cannot be sorted by. */
  readonly sort?: string | undefined;
  readonly isNumber?: boolean | undefined;
  /** What the row is called: a heading of its card on phones, where other cells carry their column's name. */
  readonly isMain?: boolean | undefined;
  /** Never broken into lines where rows are lines: dates, times. */
  readonly isWhole?: boolean | undefined;
  /** Only where there is room for it. */
  readonly isWideOnly?: boolean | undefined;
  readonly className?: string | undefined;
}

export interface DataTableProps<Row> extends Omit<ListRowsProps<Row>, "children"> {
  /** Says what the table shows; read aloud, not seen. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
}

/**
 * A list that the server pages, sorts and filters by the address (`readListParams`): it works without script, headers
 * are links that say their order, and on phones every row is a card.
 */
export const DataTable = <Row,>(props: DataTableProps<Row>) => (
  <ListRows {...props}>
    <Rows {...props} />
  </ListRows>
);

/** Drawn as cards a table loses its meaning in some browsers; the roles say it once more. */
const asRole = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
} as const;

const cellClass = "border-line px-3 align-top md:border-b md:py-2.5 md:first:pl-0 md:last:pr-0";

function Rows<Row>({ caption, path, list, columns, rows, rowKey, bulk }: DataTableProps<Row>) {
  const t = useTranslations("admin.list");
  return (
    <div className="md:overflow-x-auto">
      <table {...asRole.table} className="block w-full border-collapse text-left md:table">
        <caption className="sr-only">{caption}</caption>
        <thead {...asRole.rowgroup} className="sr-only md:not-sr-only md:table-header-group">
          <tr {...asRole.row}>
            {bulk === undefined ? null : (
              <th scope="col" className="w-11 border-b border-line py-0 pr-2">
                <SelectAll label={t("selectAll")} />
              </th>
            )}
            {columns.map((column) => (
              <Header key={column.key} column={column} path={path} list={list} />
            ))}
          </tr>
        </thead>
        <tbody {...asRole.rowgroup} className="grid gap-2.5 md:table-row-group">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              {...asRole.row}
              className="relative block rounded-tile border border-line bg-surface py-2.5 has-checked:bg-sunk md:table-row md:border-0 md:bg-transparent md:hover:bg-sunk/60 md:has-checked:bg-sunk"
            >
              {bulk === undefined ? null : (
                <td
                  {...asRole.cell}
                  className="absolute top-1 right-1 md:static md:border-b md:border-line md:p-0 md:pr-2"
                >
                  <Checkbox name="id" value={rowKey(row)} aria-label={t("select", { name: bulk.name(row) })} />
                </td>
              )}
              {columns
                .map((column) => ({ column, content: column.cell(row) }))
                .map(({ column, content }) => (
                  <td
                    key={column.key}
                    {...asRole.cell}
                    className={clsx(
                      cellClass,
                      column.isMain
                        ? "block pb-1 font-[560] md:table-cell md:pb-2.5"
                        : "flex justify-between gap-4 py-1 md:table-cell",
                      column.isMain && bulk !== undefined && "pr-12 md:pr-3",
                      column.isNumber && "md:text-right md:whitespace-nowrap",
                      column.isWhole && "md:whitespace-nowrap",
                      // On a phone a cell is a line of its own: an empty one would be a name without anything.
                      (column.isWideOnly || content === null) && "max-md:hidden",
                      column.label === "" && "justify-end",
                      column.className,
                    )}
                  >
                    {column.isMain || column.label === "" ? null : (
                      <span aria-hidden="true" className="flex-none text-sm text-soft md:hidden">
                        {column.label}
                      </span>
                    )}
                    <span className={clsx("min-w-0", !column.isMain && "text-right md:text-inherit")}>{content}</span>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Header<Row>({ column, path, list }: { column: Column<Row>; path: string; list: ListParams }) {
  const { label, sort, isNumber } = column;
  const isSorted = sort !== undefined && list.sort.by === sort;
  const Arrow = !isSorted ? ArrowUpDown : list.sort.isDown ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (list.sort.isDown ? "descending" : "ascending") : undefined}
      className={clsx(
        "border-b border-line px-3 py-1 text-sm font-medium whitespace-nowrap text-soft first:pl-0 last:pr-0",
        isNumber && "text-right",
        column.isWideOnly && "max-md:hidden",
        column.className,
      )}
    >
      {sort === undefined ? (
        label
      ) : (
        <Link
          href={listHref(path, list, { sort: textOf({ by: sort, isDown: isSorted ? !list.sort.isDown : false }) })}
          scroll={false}
          className="inline-flex min-h-9 items-center gap-1 hover:text-ink"
        >
          {label}
          <Arrow aria-hidden="true" className={clsx("size-3.5", isSorted ? "text-herb" : "text-faint/70")} />
        </Link>
      )}
    </th>
  );
}
