import type { BookReport, PictureOf } from "@/lib/engines/reports/book-report";
import { printableReport } from "@/lib/engines/reports/printable";
import { lookOf } from "../look";
import { reserveContents } from "./contents-pages";
import { printChapter, printCover, printTitlePage } from "./front-pages";
import { printIndex } from "./index-pages";
import { bytesOf, openDocument } from "./pen";
import { printRecipe } from "./recipe-pages";
import { Sheet } from "./sheet";

/** A printed book. */
export interface PrintedBook {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Prints a recipe book as a tagged PDF: cover, title page, contents, recipes with their pictures, index. `afterRecipe`
 * is told how many recipes are done and may throw to stop; the book lets other work of the process in between recipes.
 */
export async function printBook(
  written: BookReport,
  pictureOf: PictureOf,
  afterRecipe: (done: number) => Promise<void> = async () => {},
): Promise<PrintedBook> {
  const report = printableReport(written);
  const look = lookOf(report.style);
  const recipes = report.chapters.flatMap((chapter) => chapter.recipes);
  const doc = openDocument({
    title: report.title,
    author: report.byline,
    subject: report.words.recipes(recipes.length),
    language: report.language,
    size: [look.width, look.height],
  });
  const bytes = bytesOf(doc);
  // A failure below would leave it without an ear.
  bytes.catch(() => {});
  const sheet = new Sheet(doc, look, report);
  await printCover(sheet, recipes, pictureOf);
  bookmark(doc.outline, report.title, 0);
  printTitlePage(sheet);
  const drawContents = reserveContents(sheet);
  bookmark(doc.outline, report.words.contents, 2);
  let done = 0;
  for (const { title, recipes: own } of report.chapters) {
    if (title !== null) printChapter(sheet, title, report.words.recipes(own.length));
    const outline = title === null ? doc.outline : bookmark(doc.outline, title, sheet.count - 1);
    let below: number | null = null;
    for (const recipe of own) {
      below = await printRecipe(sheet, recipe, pictureOf, below);
      bookmark(outline, recipe.title, (sheet.pageOf.get(recipe.id) ?? 1) - 1);
      done += 1;
      await afterRecipe(done);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const last = sheet.count;
  printIndex(sheet, recipes);
  if (sheet.count > last + 1) bookmark(doc.outline, report.words.index, last);
  drawContents();
  sheet.drawFeet();
  sheet.pen.close();
  doc.end();
  return { bytes: await bytes, pages: sheet.count };
}

/** A bookmark that shows a whole page, by the page's index; chapters are closed at first. */
function bookmark(under: PDFKit.PDFOutline, title: string, pageNumber: number): PDFKit.PDFOutline {
  // Known to pdfkit, not to its types.
  const options = { expanded: false, pageNumber, fit: true };
  return under.addItem(title, options);
}
