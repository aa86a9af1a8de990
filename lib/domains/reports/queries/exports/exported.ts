import type { Batches, Table } from "@/lib/platform/sheets/table";

/** A list that can be written as a file: its columns and its rows, read as they are written. */
export interface Exported<Row> {
  readonly table: Table<Row>;
  readonly batches: Batches<Row>;
}

/** Rows of a batch: enough that a question is worth its way, few enough to be held. */
export const BATCH = 1000;

/** Batch after batch until one is short; `read` is told the last row of the batch before. */
export async function* batchesOf<Row>(
  read: (after: Row | undefined, limit: number) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let after: Row | undefined;
  for (;;) {
    const rows = await read(after, BATCH);
    if (rows.length > 0) yield rows;
    after = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}

/** Several words in one cell. */
export const listText = (values: readonly string[]): string => values.join(", ");
