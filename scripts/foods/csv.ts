import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Rows of a comma-separated text with quoted cells, the header left in place. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ",") {
      row.push(cell);
      cell = "";
    } else if (c === "\n") {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = "";
    } else if (c !== "\r") cell += c;
  }
  if (cell !== "" || row.length > 0) {
    row.push(cell);
    rows.push(row);
  }
  return rows;
}

/** Rows of a gzipped CSV file as records keyed by its header. */
export function readCsvGz(path: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(gunzipSync(readFileSync(path)).toString("utf8"));
  if (!header) throw new Error(`${path} is empty`);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

/** Rows of a USDA `~text~^number` file (Latin-1). */
export function readUsdaTable(path: string): string[][] {
  return readFileSync(path, "latin1")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split("^").map((cell) => cell.replace(/^~|~$/g, "").trim()));
}
