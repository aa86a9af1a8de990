import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ListRows, type ListRowsProps } from "@/components/admin/list-rows";
import { Checkbox } from "@/components/ui/checkbox";

export interface Tile {
  readonly picture: ReactNode;
  readonly facts: ReactNode;
}

/** A list whose rows are looked at rather than read: each a tile with a picture, its facts below, and a box to choose it. */
export function TileGrid<Row>({
  tile,
  ...props
}: Omit<ListRowsProps<Row>, "children"> & { readonly tile: (row: Row) => Tile }) {
  const t = useTranslations("admin.list");
  const { rows, rowKey, bulk } = props;
  return (
    <ListRows {...props}>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-5">
        {rows.map((row) => {
          const { picture, facts } = tile(row);
          return (
            <li
              key={rowKey(row)}
              className="relative grid content-start overflow-hidden rounded-tile border border-line bg-surface has-checked:border-herb has-checked:bg-sunk"
            >
              <div className="grid aspect-4/3 place-items-center overflow-hidden bg-sunk text-soft">{picture}</div>
              {bulk === undefined ? null : (
                <span className="absolute top-1.5 left-1.5 rounded-control bg-surface/90">
                  <Checkbox name="id" value={rowKey(row)} aria-label={t("select", { name: bulk.name(row) })} />
                </span>
              )}
              <div className="grid gap-1 p-2.5 text-sm">{facts}</div>
            </li>
          );
        })}
      </ul>
    </ListRows>
  );
}
