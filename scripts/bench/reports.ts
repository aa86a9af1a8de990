import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import writeExcelFile from "write-excel-file/node";
import { FACES } from "@/components/reports/book/fonts";
import { bytesOf } from "@/components/reports/book/pen";
import { printBook } from "@/components/reports/book/print-book";
import { sendTable } from "@/lib/platform/sheets/send-table";
import type { Table } from "@/lib/platform/sheets/table";
import { cpuSecondsOf, median } from "./rate";
import { collectionBook } from "./reports/collection-book";

const RECIPES = 100;
const TABLE_PAGES = 100;

/** A book of 100 recipes, half of them with photos; tables by pdfkit beside ReportLab; a workbook beside its peer. */
export async function benchReports(): Promise<Record<string, number>> {
  return { ...(await books()), ...(await tables()), ...(await sheets()) };
}

async function books(): Promise<Record<string, number>> {
  const report = collectionBook(RECIPES);
  const camera = await sharp({
    create: {
      width: 3000,
      height: 2250,
      channels: 3,
      background: "#b97f4e",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  })
    .jpeg({ quality: 88 })
    .toBuffer();
  // What the job does with a kept photo: decoded and cut for print, each anew.
  const pictureOf = async (_: unknown, { width, height }: { readonly width: number; readonly height: number }) => {
    const size = { width: Math.round((width / 72) * 200), height: Math.round((height / 72) * 200) };
    return new Uint8Array(
      await sharp(camera)
        .resize({ ...size, fit: "cover" })
        .jpeg({ quality: 82 })
        .toBuffer(),
    );
  };
  const seconds: number[] = [];
  let pages = 0;
  let cpu = 0;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    cpu = await cpuSecondsOf(async () => {
      pages = (await printBook(report, pictureOf)).pages;
    });
    seconds.push((performance.now() - start) / 1000);
  }
  const withoutPhotos = await cpuSecondsOf(() => printBook(report, async () => null));
  return {
    "reports.bookSeconds": median(seconds),
    "reports.bookCpuSeconds": cpu,
    "reports.bookPages": pages,
    "reports.bookPagesPerCpuSecond": pages / cpu,
    "reports.bookPagesPerCpuSecondDrawn": pages / withoutPhotos,
  };
}

async function tables(): Promise<Record<string, number>> {
  await tablePages();
  const seconds = await cpuSecondsOf(async () => {
    for (let round = 0; round < 3; round++) await tablePages();
  });
  const own = (3 * TABLE_PAGES) / seconds;
  const peer = reportLab();
  return {
    "reports.tablePagesPerCpuSecond": own,
    ...(peer === null ? {} : { "reports.reportLabPagesPerCpuSecond": peer, "reports.vsReportLab": own / peer }),
  };
}

/** Pages of a table of 40 rows. */
async function tablePages(): Promise<void> {
  const doc = new PDFDocument({ autoFirstPage: false, size: "A4", margin: 0, font: "" });
  const bytes = bytesOf(doc);
  doc.registerFont("body", FACES.sans);
  for (let page = 0; page < TABLE_PAGES; page++) {
    doc.addPage();
    doc.font("body").fontSize(9);
    for (let row = 0; row < 40; row++) {
      const y = 40 + row * 18;
      for (let column = 0; column < 4; column++) {
        doc.text(`Row ${page * 40 + row}, cell ${column}`, 40 + column * 130, y, { lineBreak: false });
      }
      doc
        .moveTo(40, y + 14)
        .lineTo(555, y + 14)
        .stroke();
    }
  }
  doc.end();
  await bytes;
}

/** Debian's own Python knows ReportLab (`apt-get install python3-reportlab`); null where it does not. */
function reportLab(): number | null {
  const python = ["/usr/bin/python3", "python3"].find((one) => one === "python3" || existsSync(one)) ?? "python3";
  try {
    const args = ["scripts/bench/reports/tables.py", String(TABLE_PAGES), FACES.sans];
    return Number(execFileSync(python, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim());
  } catch {
    console.error("reports: ReportLab is not installed, so it is not measured (apt-get install python3-reportlab).");
    return null;
  }
}

const ROWS = 50_000;

async function sheets(): Promise<Record<string, number>> {
  const rows = Array.from({ length: ROWS }, (_, n) => ({
    ...{
      name: `Row ${n} & co`,
      number: n,
      minor: n * 3,
      on: "2026-11-23",
      at: new Date(1.7e12 + n * 1e5),
      is: n % 2 === 0,
    },
  }));
  type Row = (typeof rows)[number];
  const table: Table<Row> = {
    ...{ name: "rows", title: "Rows", timeZone: "UTC" },
    columns: [
      { key: "name", title: "Name", kind: "text", value: (row) => row.name },
      { key: "number", title: "Number", kind: "number", value: (row) => row.number },
      { key: "price", title: "Price", kind: "money", value: (row) => row.minor },
      { key: "on", title: "On", kind: "date", value: (row) => row.on },
      { key: "at", title: "At", kind: "time", value: (row) => row.at },
      { key: "is", title: "Is", kind: "yes-no", value: (row) => row.is },
    ],
  };
  const own = await cpuSecondsOf(() => sendTable(table, [rows], { format: "xlsx", date: "2026-11-23" }).arrayBuffer());
  const peer = await cpuSecondsOf(() =>
    writeExcelFile(
      rows.map((row) => [
        { value: row.name },
        { value: row.number },
        { value: row.minor / 100, format: "#,##0.00" },
        { value: new Date(`${row.on}T00:00:00Z`), format: "yyyy-mm-dd" },
        { value: row.at, format: "yyyy-mm-dd hh:mm" },
        { value: row.is },
      ]),
    ).toBuffer(),
  );
  return { "reports.xlsxRowsPerCpuSecond": ROWS / own, "reports.xlsxVsWriteExcelFile": peer / own };
}
