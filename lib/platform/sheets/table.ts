/** What a cell may hold; undefined is no cell. */
type Held = string | null;

interface Named {
  /** Heading of CSV and name in JSON: lower case with underscores. Programs read it, so it is never changed. */
  readonly key: string;
  /** Heading of the spreadsheet, for people. */
  readonly title: string;
  /** Width in letters; else by its kind. */
  readonly width?: number;
}

/** A column by what it holds. Null is an empty cell, which is not a nought. */
export type Column<Row> = Named &
  (
    | { readonly kind: "text"; readonly value: (row: Row) => Held }
    /** `digits` = decimals kept, 0 to 6; else as many as there are. NaN and infinities are empty. */
    | { readonly kind: "number"; readonly digits?: number; readonly value: (row: Row) => number | null }
    /** Hundredths of a currency, which stands in a column of its own. */
    | { readonly kind: "money"; readonly value: (row: Row) => number | null }
    /** A plain date, "2026-11-23". */
    | { readonly kind: "date"; readonly value: (row: Row) => Held }
    /** A moment. CSV and JSON say it in UTC, a spreadsheet in the table's zone, as it knows no zones. */
    | { readonly kind: "time"; readonly value: (row: Row) => Date | null }
    | { readonly kind: "yes-no"; readonly value: (row: Row) => boolean | null }
  );

/** What is written as CSV, XLSX or JSON. */
export interface Table<Row> {
  /** Name of the file without its ending, and of the spreadsheet's sheet. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  /** IANA zone of the spreadsheet's times. */
  readonly timeZone: string;
}

/** Rows in batches, as they come from the database: only one batch is in memory. */
export type Batches<Row> = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

/** Bytes of what yields texts or bytes, made as they are asked for; a reader who leaves ends the query. */
export function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** A figure that a file can hold; null for what is none. */
export const finite = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : value;

/** Rounded to decimals, without a nought of minus. */
export function rounded(value: number, digits: number | undefined): number {
  if (digits === undefined) return value;
  const factor = 10 ** Math.min(6, Math.max(0, Math.trunc(digits)));
  return Math.round(value * factor) / factor + 0;
}
