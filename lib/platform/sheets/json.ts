import { type Batches, type Column, finite, rounded, type Table } from "./table";

const encoder = new TextEncoder();

/** A table as a JSON array of objects, in parts: money as a number of whole units, dates and moments by ISO 8601. */
export async function* jsonParts<Row>(table: Table<Row>, batches: Batches<Row>): AsyncGenerator<Uint8Array> {
  let between = "[\n";
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    const texts = rows.map((row) =>
      JSON.stringify(Object.fromEntries(table.columns.map((column) => [column.key, jsonCell(column, row)]))),
    );
    yield encoder.encode(between + texts.join(",\n"));
    between = ",\n";
  }
  yield encoder.encode(between === ",\n" ? "\n]\n" : "[]\n");
}

function jsonCell<Row>(column: Column<Row>, row: Row): string | number | boolean | null {
  switch (column.kind) {
    case "number": {
      const value = finite(column.value(row));
      return value === null ? null : rounded(value, column.digits);
    }
    case "money": {
      const minor = finite(column.value(row));
      return minor === null ? null : minor / 100;
    }
    case "time":
      return column.value(row)?.toISOString() ?? null;
    case "text":
    case "date":
    case "yes-no":
      return column.value(row);
  }
}
