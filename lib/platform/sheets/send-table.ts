import { csvParts } from "./csv";
import { jsonParts } from "./json";
import { type Batches, streamOf, type Table } from "./table";
import { xlsxParts } from "./xlsx";

export const SHEET_FORMATS = ["csv", "xlsx", "json"] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

const CONTENT_TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/** A table in a format as a stream: what is not asked for yet is not read from the database yet. */
export function tableStream<Row>(
  table: Table<Row>,
  batches: Batches<Row>,
  format: SheetFormat,
): ReadableStream<Uint8Array> {
  if (format === "csv") return streamOf(csvParts(table, batches));
  return streamOf(format === "xlsx" ? xlsxParts(table, batches) : jsonParts(table, batches));
}

/** The answer to a download: `date` (plain) stands in the file's name. */
export function sendTable<Row>(
  table: Table<Row>,
  batches: Batches<Row>,
  { format, date }: { readonly format: SheetFormat; readonly date: string },
): Response {
  return new Response(tableStream(table, batches, format), {
    headers: {
      "Content-Type": CONTENT_TYPES[format],
      "Content-Disposition": `attachment; filename="${table.name}-${date}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}
