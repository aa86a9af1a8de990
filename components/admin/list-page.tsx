import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/admin/data-table";
import { FilterBar, type FilterBarProps } from "@/components/admin/filter-bar";
import type { ListRowsProps } from "@/components/admin/list-rows";
import { type Tile, TileGrid } from "@/components/admin/tile-grid";
import { PageHeader, type PageHeaderProps } from "@/components/ui/page-header";

interface ListPageFrame<Row>
  extends Pick<PageHeaderProps, "description" | "actions" | "back">,
    Pick<FilterBarProps, "search" | "choices" | "sorts">,
    Omit<ListRowsProps<Row>, "children"> {
  readonly title: string;
  /** More fields of the filter bar: dates, numbers. */
  readonly fields?: ReactNode;
  /** A sentence above the filters. */
  readonly note?: ReactNode;
  /** What can be done with chosen rows by a form of its own; stands above the list. */
  readonly tools?: ReactNode;
}

/** Rows are drawn as a table of these columns, or each as a tile. */
type ListPageProps<Row> = ListPageFrame<Row> &
  ({ readonly columns: readonly Column<Row>[] } | { readonly tile: (row: Row) => Tile });

/** A list of the admin room: what it is, what it is narrowed by, and its rows. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const { title, description, actions, back, note, fields, tools, search, choices, sorts, ...rows } = props;
  return (
    <>
      <PageHeader title={title} description={description} actions={actions} back={back} />
      <div className="grid gap-5">
        {note}
        <FilterBar list={rows.list} search={search} choices={choices} sorts={sorts} isSortShown={"tile" in rows}>
          {fields}
        </FilterBar>
        {tools}
        {"tile" in rows ? <TileGrid {...rows} /> : <DataTable {...rows} caption={title} />}
      </div>
    </>
  );
}
