import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import type { Person } from "./fixtures";
import { open, press, reload, see } from "./ui";

/** As admin: has everything counted that happened so far, and looks at the dashboard. */
export async function countNow(admin: Person) {
  await open(admin, "/admin");
  await press(admin, "Count now");
  await see(admin, /^Counted$/);
  await reload(admin);
}

/** The figure of a tile of the dashboard. */
export async function tileFigure(admin: Person, label: string): Promise<number> {
  const tile = admin.page.locator(".card").filter({ has: admin.page.getByRole("link", { name: label, exact: true }) });
  return Number(((await tile.locator(".title").textContent()) ?? "").replaceAll(",", ""));
}

type Sheet = readonly (readonly unknown[])[];

/** Downloads the figures of the page one is at, and opens them as a spreadsheet program does. */
export async function exportFigures(admin: Person, format: "CSV" | "Spreadsheet (XLSX)"): Promise<Sheet> {
  const waiting = admin.page.waitForEvent("download");
  await admin.page.getByRole("link", { name: format, exact: true }).click();
  const path = await (await waiting).path();
  return format === "CSV" ? (parse(await readFile(path, "utf8"), { bom: true }) as string[][]) : readSheet(path);
}

/** The sum of a column; its heading is in the first row. */
export function sumOfColumn(sheet: Sheet, heading: string): number {
  const [head = [], ...rows] = sheet;
  const place = head.indexOf(heading);
  expect(place, `a column ${heading} among ${head.join(", ")}`).toBeGreaterThanOrEqual(0);
  return rows.reduce((sum, row) => sum + Number(row[place]), 0);
}
