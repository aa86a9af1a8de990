import { stringify } from "csv-stringify/sync";
import { type Batches, type Column, finite, rounded, type Table } from "./table";

const encoder = new TextEncoder();
/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV by RFC 4180, in parts: UTF-8, CRLF, numbers with a point, dates by ISO 8601, true and false. Texts
 * that a spreadsheet would run as a formula get an apostrophe before them. `mark` writes a byte order mark, which
 * Excel needs for letters beyond English and some programs stumble over.
 */
export async function* csvParts<Row>(
  table: Table<Row>,
  batches: Batches<Row>,
  { mark = true }: { readonly mark?: boolean } = {},
): AsyncGenerator<Uint8Array> {
  const head = line([table.columns.map((column) => column.key)]);
  yield encoder.encode(mark ? BYTE_ORDER_MARK + head : head);
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    yield encoder.encode(line(rows.map((row) => table.columns.map((column) => csvCell(column, row)))));
  }
}

const line = (cells: readonly (readonly string[])[]) =>
  stringify(
    cells.map((row) => [...row]),
    { record_delimiter: "\r\n", quoted_match: /^[\s']|\s$/ },
  );

function csvCell<Row>(column: Column<Row>, row: Row): string {
  switch (column.kind) {
    case "text":
      return harmless(column.value(row) ?? "");
    case "number": {
      const value = finite(column.value(row));
      return value === null ? "" : String(rounded(value, column.digits));
    }
    case "money": {
      const minor = finite(column.value(row));
      return minor === null ? "" : (minor / 100).toFixed(2);
    }
    case "date":
      return dateText(column.value(row));
    case "time":
      return column.value(row)?.toISOString() ?? "";
    case "yes-no": {
      const value = column.value(row);
      return value === null ? "" : String(value);
    }
  }
}

/** Only what is a date stays: a date column holds nothing that could be run. */
const dateText = (date: string | null) => (date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : "");

/**
 * Excel, LibreOffice and Google Sheets run a cell that starts with one of these as a formula, some of them also after
 * white space; the wide forms are those of East Asian keyboards (OWASP, CSV injection).
 */
const RUNNABLE = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]|^[\t\r\n]/u;

/** The text as no spreadsheet runs it. */
export const harmless = (text: string): string => (RUNNABLE.test(text) ? `'${text}` : text);
