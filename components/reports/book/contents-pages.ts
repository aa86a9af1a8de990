import type { BookRecipe } from "@/lib/engines/reports/book-report";
import type { Line } from "./pen";
import { placeOf } from "./recipe-pages";
import type { Sheet } from "./sheet";
import { RULE } from "./types-of";

type Row = { readonly height: number } & (
  | { readonly chapter: readonly Line[] }
  | { readonly recipe: BookRecipe; readonly lines: readonly Line[] }
);

/**
 * Sets aside the pages of the contents, before it is known where recipes begin. What it answers draws them once that
 * is known.
 */
export function reserveContents(sheet: Sheet): () => void {
  const { doc, pen, types, look, frame, report } = sheet;
  const numberWidth = pen.widthOf("0000", types.contentsNumber);
  const rows: Row[] = report.chapters.flatMap(({ title, recipes }, n) => [
    ...(title === null ? [] : [chapterRow(title, n)]),
    ...recipes.map((recipe): Row => {
      const lines = pen.linesOf(recipe.title, types.contentsLine, frame.width - numberWidth - 24 * look.scale);
      return { recipe, lines, height: lines.length * types.contentsLine.leading };
    }),
  ]);
  function chapterRow(title: string, n: number): Row {
    const chapter = pen.linesOf(title, types.contentsChapter, frame.width);
    return { chapter, height: chapter.length * types.contentsChapter.leading + (n === 0 ? 4 : 14) * look.scale };
  }
  const head = types.contentsTitle.leading + 14 * look.scale;
  const pages = inPages(rows, frame.bottom - frame.top, head);
  const first = sheet.count;
  for (const _ of pages) sheet.addPage(report.words.contents);
  const part = pen.reserve("TOC");

  return () =>
    pen.fill(part, () => {
      for (const [n, page] of pages.entries()) {
        doc.switchToPage(first + n);
        let y = frame.top;
        if (n === 0) {
          const title = pen.linesOf(report.words.contents, types.contentsTitle, frame.width);
          pen.tagged("H1", () => pen.draw(title, types.contentsTitle, { x: frame.left, y }));
          y += head;
        }
        for (const row of page) {
          if ("chapter" in row) {
            const top = y + row.height - row.chapter.length * types.contentsChapter.leading;
            pen.tagged("TOCI", () => pen.draw(row.chapter, types.contentsChapter, { x: frame.left, y: top }));
          } else drawRecipe(row.recipe, row.lines, y);
          y += row.height;
        }
      }
    });

  function drawRecipe(recipe: BookRecipe, lines: readonly Line[], y: number) {
    const number = String(sheet.pageOf.get(recipe.id) ?? "");
    const last = y + (lines.length - 1) * types.contentsLine.leading;
    const height = lines.length * types.contentsLine.leading;
    pen.link(placeOf(recipe), { x: frame.left, y, width: frame.width, height }, recipe.title, () => {
      pen.draw(lines, types.contentsLine, { x: frame.left, y });
      const at = { x: frame.left, y: last, width: frame.width, align: "right" } as const;
      pen.draw(pen.linesOf(number, types.contentsNumber, frame.width), types.contentsNumber, at);
    });
    const from = frame.left + (lines.at(-1)?.width ?? 0) + 7 * look.scale;
    const to = frame.left + frame.width - pen.widthOf(number, types.contentsNumber) - 7 * look.scale;
    const line = last + types.contentsLine.leading * 0.72;
    if (to <= from) return;
    pen.ornament(() =>
      doc
        .moveTo(from, line)
        .lineTo(to, line)
        .lineWidth(0.7)
        .dash(0.7, { space: 3 })
        .strokeColor(RULE)
        .stroke()
        .undash(),
    );
  }
}

/** A chapter's name is never the last row of a page. */
function inPages(rows: readonly Row[], room: number, head: number): Row[][] {
  const pages: Row[][] = [[]];
  let used = head;
  for (const [n, row] of rows.entries()) {
    const needed = row.height + ("chapter" in row ? (rows[n + 1]?.height ?? 0) : 0);
    if (used + needed > room && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += row.height;
  }
  return pages;
}
