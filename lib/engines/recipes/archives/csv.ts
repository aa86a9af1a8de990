/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows of a table as RFC 4180 has it; commas, semicolons or tabs part the cells, whichever the first row has most of. */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = () => {
    if (row.some((cell) => cell !== "")) rows.push(row);
    row = [];
  };
  while (at < source.length) {
    const [cell, next] = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, separator);
    row.push(FORMULA.test(cell.slice(1)) && cell.startsWith("'") ? cell.slice(1) : cell);
    at = next;
    const sign = source[at];
    if (sign === separator) {
      at++;
      if (at === source.length) row.push("");
    } else {
      if (sign === "\r" && source[at + 1] === "\n") at++;
      if (sign !== undefined) at++;
      endRow();
    }
  }
  endRow();
  return rows;
}

function quotedCell(source: string, start: number): [cell: string, next: number] {
  let cell = "";
  let from = start + 1;
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote < 0) return [cell + source.slice(from), source.length];
    cell += source.slice(from, quote);
    if (source[quote + 1] !== '"') return [cell, quote + 1];
    cell += '"';
    from = quote + 2;
  }
}

function plainCell(source: string, start: number, separator: string): [cell: string, next: number] {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== "\n" && source[end] !== "\r") end++;
  return [source.slice(start, end).trim(), end];
}

function separatorOf(source: string): string {
  const first = /^[^\r\n]*/.exec(source.slice(0, 10_000))?.[0] ?? "";
  const counted = [",", ";", "\t"].map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

/** A table as text. A cell that begins like a formula gets an apostrophe, which reading takes away again. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

function cellText(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
