import type { BookRecipe, PictureOf } from "@/lib/engines/reports/book-report";
import { drawPicture } from "./picture";
import type { Sheet } from "./sheet";
import { PAPER } from "./types-of";

/** The cover: pictures of the book's recipes over its title. */
export async function printCover(sheet: Sheet, recipes: readonly BookRecipe[], pictureOf: PictureOf): Promise<void> {
  const { doc, pen, look, types, report } = sheet;
  sheet.addPage(null);
  pen.ornament(() => doc.rect(0, 0, look.width, look.height).fill(look.accent));
  const [columns, rows] = recipes.length >= 9 ? [3, 3] : recipes.length >= 4 ? [2, 2] : [1, 1];
  const shown = spread(
    [...recipes].sort((a, b) => Number(b.hasPhoto) - Number(a.hasPhoto)),
    columns * rows,
  );
  const tall = look.height * 0.62;
  const gap = columns === 1 ? 0 : 3;
  const width = (look.width - gap * (columns - 1)) / columns;
  const height = (tall - gap * (rows - 1)) / rows;
  for (const [n, recipe] of shown.entries()) {
    const x = (n % columns) * (width + gap);
    const y = Math.floor(n / columns) * (height + gap);
    await drawPicture(sheet, recipe, { x, y, width, height }, pictureOf);
  }
  const inner = look.width - 2 * look.margin.side;
  const room = look.height - tall;
  const longest = Math.max(...report.title.split(/\s+/).map((word) => pen.widthOf(word, types.coverTitle)), 1);
  let shrink = Math.min(1, inner / longest);
  const sized = () => ({
    ...types.coverTitle,
    colour: PAPER,
    size: types.coverTitle.size * shrink,
    leading: types.coverTitle.leading * shrink,
  });
  while (shrink > 0.35 && pen.linesOf(report.title, sized(), inner).length * sized().leading > room * 0.56)
    shrink *= 0.92;
  const title = pen.linesOf(report.title, sized(), inner);
  const note = { ...types.byline, colour: PAPER };
  const byline = pen.linesOf(report.byline, note, inner);
  const gapBelow = 12 * look.scale;
  const all = title.length * sized().leading + gapBelow + byline.length * note.leading;
  const y = tall + Math.max(16, (room - all) / 2);
  const below = pen.tagged("H1", () =>
    pen.draw(title, sized(), { x: look.margin.side, y, width: inner, align: "center" }),
  );
  pen.tagged("P", () =>
    pen.draw(byline, note, { x: look.margin.side, y: below + gapBelow, width: inner, align: "center" }),
  );
}

/** As many as asked for, taken evenly from the whole list. */
function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)]).flatMap((one) => one ?? []);
}

/** The title again, who made the book, and whom it is for. */
export function printTitlePage(sheet: Sheet): void {
  const { pen, look, types, report, frame } = sheet;
  sheet.addPage(null);
  const centred = { x: frame.left, width: frame.width, align: "center" } as const;
  const title = pen.linesOf(report.title, types.titlePage, frame.width);
  let y = look.height * 0.24;
  y = pen.tagged("P", () => pen.draw(title, types.titlePage, { ...centred, y }));
  y += 10 * look.scale;
  const byline = pen.linesOf(report.byline, types.byline, frame.width);
  y = pen.tagged("P", () => pen.draw(byline, types.byline, { ...centred, y }));
  y += 26 * look.scale;
  pen.ornament(() => drawSprig(sheet, look.width / 2, y));
  if (report.dedication === null) return;
  y += 52 * look.scale;
  for (const paragraph of report.dedication.split(/\n+/)) {
    const lines = pen.linesOf(paragraph, types.dedication, frame.width * 0.8);
    y = pen.tagged("P", () => pen.draw(lines, types.dedication, { ...centred, y })) + 6 * look.scale;
    if (y > frame.bottom) break;
  }
}

/** A sprig of three leaves, 44 points wide. */
export function drawSprig(
  { doc, look }: Pick<Sheet, "doc" | "look">,
  x: number,
  y: number,
  colour = look.accent,
): void {
  const leaf = "M0 0C6 -9 16 -10 22 -4C15 3 6 4 0 0Z";
  doc.save().translate(x, y).scale(look.scale).fillColor(colour);
  doc.path(leaf).fill();
  doc.save().scale(-1, 1, {}).path(leaf).fill().restore();
  doc
    .save()
    .rotate(-90)
    .scale(0.82)
    .path(leaf.replaceAll("-", "").replace("C6 9 16 10 22 4C15 3 6 4", "C6 -7 16 -7 22 0C16 7 6 7"))
    .fill()
    .restore();
  doc.restore();
}

/** A page that opens a chapter. */
export function printChapter(sheet: Sheet, title: string, note: string): void {
  const { doc, pen, look, types, frame } = sheet;
  sheet.addPage(null);
  pen.ornament(() => {
    doc.rect(0, 0, look.width, look.height).fill(look.accent);
    drawSprig(sheet, look.width / 2, look.height * 0.36, PAPER);
  });
  const centred = { x: frame.left, width: frame.width, align: "center" } as const;
  const lines = pen.linesOf(title, types.chapter, frame.width);
  const below = pen.tagged("H1", () => pen.draw(lines, types.chapter, { ...centred, y: look.height * 0.4 }));
  const words = pen.linesOf(note, types.chapterNote, frame.width);
  pen.tagged("P", () => pen.draw(words, types.chapterNote, { ...centred, y: below + 8 * look.scale }));
}
