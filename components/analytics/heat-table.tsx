export interface HeatRow {
  readonly label: string;
  /** Share of the strongest cell, 0–1; null = nothing to say. */
  readonly cells: readonly ({ readonly strength: number; readonly text: string } | null)[];
}

/** A table whose cells are the fuller the more there is; the figure stands in each, or is read aloud where there is no room. */
export function HeatTable({
  caption,
  corner,
  columns,
  rows,
  isTight,
}: {
  caption: string;
  corner: string;
  columns: readonly string[];
  rows: readonly HeatRow[];
  /** Many narrow columns: figures are only read aloud and in the tip. */
  isTight?: boolean | undefined;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className="relative -mx-1 overflow-x-auto px-1" tabIndex={0} aria-label={caption}>
      <table className="w-full border-separate border-spacing-0.5 text-left text-xs">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="pr-2 font-medium text-soft">
              {isTight ? <span className="sr-only">{corner}</span> : corner}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="text-center font-medium whitespace-nowrap text-soft">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row" className="pr-2 font-medium whitespace-nowrap text-soft">
                {row.label}
              </th>
              {row.cells.map((cell, place) => (
                <td key={columns[place] ?? place} className="p-0">
                  {cell === null ? (
                    <span className="block h-7" />
                  ) : (
                    <span
                      title={cell.text}
                      className={`grid h-7 place-items-center rounded-[5px] ${isTight ? "min-w-3" : "min-w-10 px-1"} text-ink`}
                      style={{
                        background: `color-mix(in oklab, var(--herb) ${Math.round(cell.strength * 45)}%, var(--sunk))`,
                      }}
                    >
                      {isTight ? <span className="sr-only">{cell.text}</span> : cell.text}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
