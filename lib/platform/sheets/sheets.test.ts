import { parse } from "csv-parse/sync";
import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { csvParts, harmless } from "./csv";
import { type SheetFormat, sendTable, tableStream } from "./send-table";
import type { Table } from "./table";
import { letterOf } from "./xlsx";

interface Thing {
  readonly name: string | null;
  readonly grams: number | null;
  readonly minor: number | null;
  readonly on: string | null;
  readonly at: Date | null;
  readonly isOpen: boolean | null;
}

const THINGS: Table<Thing> = {
  name: "things",
  title: "Things: all of them",
  timeZone: "Europe/Warsaw",
  columns: [
    { key: "name", title: "Name", kind: "text", value: (row) => row.name },
    { key: "grams", title: "Grams", kind: "number", digits: 1, value: (row) => row.grams },
    { key: "price", title: "Price", kind: "money", value: (row) => row.minor },
    { key: "on", title: "On", kind: "date", value: (row) => row.on },
    { key: "at", title: "At", kind: "time", value: (row) => row.at },
    { key: "open", title: "Open?", kind: "yes-no", value: (row) => row.isOpen },
  ],
};
const EMPTY: Thing = { name: null, grams: null, minor: null, on: null, at: null, isOpen: null };
const FLOUR: Thing = {
  name: 'Mąka "tortowa", 1 kg\nline two',
  grams: 1000.04,
  minor: 499,
  on: "2026-11-23",
  at: new Date("2026-07-01T10:30:00Z"),
  isOpen: false,
};

async function bytesOf(rows: readonly Thing[], format: SheetFormat) {
  const response = sendTable(THINGS, [rows], { format, date: "2026-11-22" });
  return Buffer.from(await response.arrayBuffer());
}
const csvOf = async (rows: readonly Thing[]) =>
  parse(await bytesOf(rows, "csv"), { bom: true, relax_column_count: false }) as string[][];
const sheetOf = async (rows: readonly Thing[]) => {
  const [sheet] = await readExcelFile(await bytesOf(rows, "xlsx"));
  return sheet?.data ?? [];
};

describe("a table", () => {
  it("is CSV that any reader takes back", async () => {
    expect(await csvOf([FLOUR, EMPTY])).toEqual([
      ["name", "grams", "price", "on", "at", "open"],
      [FLOUR.name, "1000", "4.99", "2026-11-23", "2026-07-01T10:30:00.000Z", "false"],
      ["", "", "", "", "", ""],
    ]);
    const text = (await bytesOf([FLOUR], "csv")).toString();
    expect(text.startsWith("\uFEFFname,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    const bare = await csvParts(THINGS, [[FLOUR]], { mark: false }).next();
    expect(
      Buffer.from(bare.value ?? [])
        .toString()
        .startsWith("name,"),
    ).toBe(true);
  });

  it("is a workbook that keeps types, with times by the zone's clock", async () => {
    const [head, first, second] = await sheetOf([FLOUR, { ...EMPTY, name: "=1+1", grams: -2.25 }]);
    expect(head).toEqual(["Name", "Grams", "Price", "On", "At", "Open?"]);
    expect(first).toEqual([FLOUR.name, 1000, 4.99, new Date("2026-11-23T00:00:00Z"), expect.any(Date), false]);
    // A share of a day is not exact to the millisecond.
    expect(Number(first?.[4]) / 1000).toBeCloseTo(Date.parse("2026-07-01T12:30:00Z") / 1000, 1);
    expect(second).toEqual(["=1+1", -2.2, null, null, null, null]);
  });

  it("is JSON", async () => {
    expect(JSON.parse((await bytesOf([FLOUR, EMPTY], "json")).toString())).toMatchObject([
      { name: FLOUR.name, grams: 1000, price: 4.99, on: "2026-11-23", open: false },
      { name: null, grams: null, price: null, on: null, at: null, open: null },
    ]);
    expect(JSON.parse((await bytesOf([], "json")).toString())).toEqual([]);
  });

  it("is read batch by batch, and no further once the reader left", async () => {
    let asked = 0;
    let isEnded = false;
    async function* batches() {
      try {
        for (;;) {
          asked += 1;
          yield Array.from({ length: 100 }, () => FLOUR);
        }
      } finally {
        isEnded = true;
      }
    }
    const reader = tableStream(THINGS, batches(), "csv").getReader();
    for (let n = 0; n < 4; n++) await reader.read();
    expect(asked).toBeLessThan(7);
    await reader.cancel();
    expect(isEnded).toBe(true);
  });

  it("holds any text and any number in every format", async () => {
    const anything = fc.record({
      ...{ name: fc.string({ unit: "binary", maxLength: 40 }), grams: fc.double(), minor: fc.integer() },
      ...{
        on: fc.string(),
        at: fc.date({ noInvalidDate: true, min: new Date("1901-01-01"), max: new Date("2200-01-01") }),
        isOpen: fc.boolean(),
      },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 4 }), async (rows) => {
        expect(await csvOf(rows)).toHaveLength(rows.length + 1);
        expect((await sheetOf(rows)).length).toBe(rows.length + 1);
        expect(JSON.parse((await bytesOf(rows, "json")).toString())).toHaveLength(rows.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a formula in a text", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u200B=1", "＝1+1", "−2", "\n=cmd|' /C calc'!A0"])(
    "%j is not run",
    async (text) => {
      expect(harmless(text)).toBe(`'${text}`);
      const [, row] = await csvOf([{ ...EMPTY, name: text }]);
      expect(row?.[0]).toBe(`'${text}`);
      expect((await bytesOf([{ ...EMPTY, name: text }], "xlsx")).includes("<f>")).toBe(false);
    },
  );

  it("is told from a text that is none, and from a negative number", async () => {
    for (const text of ["1 + 1", "flour - plain", "a=b", ""]) expect(harmless(text)).toBe(text);
    const [, row] = await csvOf([{ ...EMPTY, grams: -5, minor: -250, on: "=1" }]);
    expect(row).toEqual(["", "-5", "-2.50", "", "", ""]);
  });
});

it("columns are lettered as spreadsheets do", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
