import { constants, deflateRawSync } from "node:zlib";
import { Zip, ZipPassThrough } from "fflate";
import { type Batches, type Column, finite, rounded, type Table } from "./table";
import { PARTS, STYLES, sheetHead, workbook } from "./xlsx-parts";

const encoder = new TextEncoder();
/** Rows an Excel sheet holds, its heading among them. */
export const MAX_SHEET_ROWS = 1_048_576;
/** UTF-16 units a cell holds. */
const MAX_CELL = 32_767;
const COMPRESSED_AT = 256 * 1024;

/**
 * A table as an XLSX workbook of one sheet, in parts: numbers, money, dates, moments and yes-no cells keep their types,
 * texts are never formulas. A fixed heading row with a filter. Rows beyond what a sheet holds go on in a next sheet.
 */
export async function* xlsxParts<Row>(table: Table<Row>, batches: Batches<Row>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    if (part.length > 0) ready.push(part);
  });
  const columns = table.columns.map((column, index) => ({ column, letter: letterOf(index) }));
  const clock = clockOf(table.timeZone);
  let sheets = 0;
  let sheet: PackedFile | null = null;
  let rowNumber = 0;
  let text = "";
  const flush = (isLast: boolean) => {
    sheet?.push(encoder.encode(text), isLast);
    text = "";
  };
  const open = () => {
    sheets += 1;
    sheet = new PackedFile(`xl/worksheets/sheet${sheets}.xml`);
    zip.add(sheet);
    text = sheetHead(table.columns.map(widthOf)) + headRow(table.columns);
    rowNumber = 1;
  };
  const close = () => {
    const last = columns.at(-1)?.letter ?? "A";
    text += `</sheetData><autoFilter ref="A1:${last}${rowNumber}"/></worksheet>`;
    flush(true);
  };
  open();
  for await (const rows of batches) {
    for (const row of rows) {
      if (rowNumber >= MAX_SHEET_ROWS) {
        close();
        open();
      }
      rowNumber += 1;
      let cells = "";
      for (const { column, letter } of columns) cells += xlsxCell(column, row, `${letter}${rowNumber}`, clock);
      text += `<row r="${rowNumber}">${cells}</row>`;
      if (text.length >= COMPRESSED_AT) flush(false);
    }
    yield* ready.splice(0);
  }
  close();
  const names = Array.from({ length: sheets }, (_, n) => sheetName(table.title, n));
  for (const [name, content] of [...PARTS(sheets), ...workbook(names), ["xl/styles.xml", STYLES] as const]) {
    const file = new PackedFile(name);
    zip.add(file);
    file.push(encoder.encode(content), true);
  }
  zip.end();
  yield* ready.splice(0);
}

/** A file of the zip, compressed piece by piece: pieces that end in a sync flush may stand one after the other. */
class PackedFile extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, isLast: boolean): void {
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, new Uint8Array(deflateRawSync(chunk, { level: 5, finishFlush })), isLast);
  }
}

/** Numbers of `STYLES.cellXfs`. */
const STYLE = { heading: 1, date: 2, time: 3, money: 4, whole: 5, decimals: [5, 6, 7, 8, 9, 10, 11] } as const;

function xlsxCell<Row>(column: Column<Row>, row: Row, at: string, clock: (moment: Date) => number): string {
  switch (column.kind) {
    case "text":
      return textCell(column.value(row), at);
    case "number": {
      const value = finite(column.value(row));
      const style = column.digits === undefined ? 0 : (STYLE.decimals[column.digits] ?? 0);
      return value === null ? "" : numberCell(rounded(value, column.digits), style, at);
    }
    case "money": {
      const minor = finite(column.value(row));
      return minor === null ? "" : numberCell(minor / 100, STYLE.money, at);
    }
    case "date": {
      const day = dayNumber(column.value(row));
      return day === null ? "" : numberCell(day, STYLE.date, at);
    }
    case "time": {
      const moment = column.value(row);
      return moment === null || Number.isNaN(moment.getTime()) ? "" : numberCell(clock(moment), STYLE.time, at);
    }
    case "yes-no": {
      const value = column.value(row);
      return value === null ? "" : `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
    }
  }
}

const numberCell = (value: number, style: number, at: string) =>
  `<c r="${at}"${style === 0 ? "" : ` s="${style}"`}><v>${value}</v></c>`;

function textCell(text: string | null, at: string, style = 0): string {
  if (text === null || text === "") return "";
  const s = style === 0 ? "" : ` s="${style}"`;
  return `<c r="${at}"${s} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const headRow = <Row>(columns: readonly Column<Row>[]) =>
  `<row r="1">${columns.map(({ title }, index) => textCell(title, `${letterOf(index)}1`, STYLE.heading)).join("")}</row>`;

/** XML knows no control characters, and spreadsheets read `_x0041_` as a letter of that number. */
function escaped(text: string): string {
  return (
    text
      .slice(0, MAX_CELL)
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replaceAll(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll("\r", "&#13;")
  );
}

/** A, B … Z, AA, AB … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

const DAY_MS = 86_400_000;
/** Days from the spreadsheets' day nought to 1970. */
const EPOCH_DAY = 25_569;

function dayNumber(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY_MS + EPOCH_DAY;
}

/** Day number and share of the day that a clock in the zone shows, to the second; UTC for a zone that is none. */
function clockOf(timeZone: string): (moment: Date) => number {
  let format: Intl.DateTimeFormat;
  const parts = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
  const options = { ...parts, second: "numeric", hourCycle: "h23" } as const;
  try {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone });
  } catch {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  }
  // Offsets change at most once in a quarter of an hour, so one look-up serves a run of moments.
  const offsets = new Map<number, number>();
  return (moment) => {
    const time = Math.floor(moment.getTime() / 1000) * 1000;
    const quarter = Math.floor(time / 900_000);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      const said = Object.fromEntries(
        format.formatToParts(new Date(time)).map(({ type, value }) => [type, Number(value)]),
      );
      const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = said;
      offset = Date.UTC(year, month - 1, day, hour, minute, second) - time;
      offsets.set(quarter, offset);
    }
    return (time + offset) / DAY_MS + EPOCH_DAY;
  };
}

function widthOf<Row>(column: Column<Row>): number {
  const byKind = { text: 26, number: 12, money: 12, date: 12, time: 18, "yes-no": 9 }[column.kind];
  return Math.min(80, column.width ?? Math.max(byKind, column.title.length + 3));
}

/** At most 31 letters, none of those a sheet's name may not have. */
function sheetName(title: string, n: number): string {
  const tail = n === 0 ? "" : ` ${n + 1}`;
  const name = title.replaceAll(/[[\]:*?/\\']/g, " ").trim() || "Sheet";
  return escaped(name.slice(0, 31 - tail.length) + tail).replaceAll('"', "&quot;");
}
