import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Table, Td, Th } from "@/components/ui/table";

export interface ChartTable {
  readonly columns: readonly string[];
  /** The first cell names the row, the others are figures. */
  readonly rows: readonly (readonly string[])[];
}

/** One question, its answer in a sentence, the picture, and the figures behind it as a table. */
export function ChartCard({
  question,
  answer,
  table,
  tableLabel,
  className,
  children,
}: {
  question: string;
  /** What the data say, in words. */
  answer: ReactNode;
  table?: ChartTable | undefined;
  /** "The figures as a table". */
  tableLabel?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <Card as="section" className={`grid min-w-0 content-start gap-3 ${className ?? ""}`}>
      <div>
        <h2 className="text-lg">{question}</h2>
        <p className="mt-1 max-w-[68ch] text-soft text-pretty">{answer}</p>
      </div>
      {children}
      {table === undefined || table.rows.length === 0 ? null : (
        <details className="text-sm">
          <summary className="prose-link inline-flex min-h-9 items-center text-soft">{tableLabel}</summary>
          <div className="max-h-80 overflow-y-auto pt-1">
            <Figures caption={question} table={table} />
          </div>
        </details>
      )}
    </Card>
  );
}

/** Figures in rows and columns. */
export function Figures({ caption, table }: { caption: string; table: ChartTable }) {
  return (
    <Table caption={caption} isCaptionHidden>
      <thead>
        <tr>
          {table.columns.map((column, place) => (
            <Th key={column} isNumber={place > 0}>
              {column}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join("|")}>
            {row.map((cell, place) => (
              <Td key={`${table.columns[place]}`} isNumber={place > 0}>
                {cell}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
