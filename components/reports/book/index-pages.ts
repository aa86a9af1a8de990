import type { BookRecipe } from "@/lib/engines/reports/book-report";
import { indexOf } from "@/lib/engines/reports/index-of";
import type { Line, Type } from "./pen";
import { placeOf } from "./recipe-pages";
import type { Sheet } from "./sheet";

interface Row {
  readonly height: number;
  readonly above: number;
  readonly lines: readonly Line[];
  readonly type: Type;
  readonly inset: number;
  /** What it leads to; null = a heading, which goes with the next row. */
  readonly recipe: BookRecipe | null;
}

/** The index: each ingredient with the recipes it is in and their pages, in columns; then the last words. */
export function printIndex(sheet: Sheet, recipes: readonly BookRecipe[]): void {
  const { doc, pen, types, look, frame, report } = sheet;
  const entries = indexOf(recipes, report.language);
  if (entries.length > 0) {
    const columns = frame.width > 420 * look.scale ? 3 : frame.width > 250 * look.scale ? 2 : 1;
    const gutter = 18 * look.scale;
    const width = (frame.width - gutter * (columns - 1)) / columns;
    const rows = rowsOf(sheet, entries, width);
    let column = columns;
    let y = frame.bottom;
    let top = frame.top;
    for (const [n, row] of rows.entries()) {
      const needed = neededFrom(rows, n);
      const isTop = y === top;
      if (y + (isTop ? 0 : row.above) + needed > frame.bottom && !isTop) {
        column += 1;
        if (column >= columns) {
          sheet.addPage(report.words.index);
          column = 0;
          top = frame.top;
          if (n === 0) top = drawHead(sheet);
        }
        y = top;
      }
      if (y !== top) y += row.above;
      const x = frame.left + column * (width + gutter) + row.inset;
      const { recipe } = row;
      const draw = () => pen.draw(row.lines, row.type, { x, y });
      if (recipe === null) pen.tagged("P", draw);
      else pen.link(placeOf(recipe), { x, y, width: width - row.inset, height: row.height }, recipe.title, draw);
      y += row.height;
    }
  }
  sheet.addPage(null);
  const lines = pen.linesOf(report.colophon, types.source, frame.width * 0.7);
  const y = look.height * 0.62;
  pen.ornament(() => doc.rect(look.width / 2 - 14, y - 16 * look.scale, 28, 0.8).fill(look.accent));
  pen.tagged("P", () => pen.draw(lines, types.source, { x: frame.left, y, width: frame.width, align: "center" }));
}

function drawHead({ pen, types, look, frame, report }: Sheet): number {
  const at = { x: frame.left, y: frame.top };
  const title = pen.linesOf(report.words.index, types.contentsTitle, frame.width);
  const below = pen.tagged("H1", () => pen.draw(title, types.contentsTitle, at));
  const note = pen.linesOf(report.words.indexNote, types.source, frame.width);
  return pen.tagged("P", () => pen.draw(note, types.source, { ...at, y: below + 2 })) + 12 * look.scale;
}

function rowsOf(
  { pen, types, look, pageOf }: Sheet,
  entries: ReturnType<typeof indexOf<BookRecipe>>,
  width: number,
): Row[] {
  const inset = 9 * look.scale;
  const rowOf = (text: string, type: Type, above: number, recipe: BookRecipe | null): Row => {
    const room = width - (recipe === null ? 0 : inset);
    const lines = pen.linesOf(text, type, room);
    return { lines, type, above, recipe, inset: recipe === null ? 0 : inset, height: lines.length * type.leading };
  };
  return entries.flatMap(({ letter, name, recipes }) => [
    ...(letter === null ? [] : [rowOf(letter, types.indexLetter, 9 * look.scale, null)]),
    rowOf(name, types.indexName, letter === null ? 2.5 * look.scale : 0, null),
    ...recipes.map((recipe) =>
      // The page stays with the last word of the title.
      rowOf(`${recipe.title}\u00A0\u00A0${pageOf.get(recipe.id) ?? ""}`, types.indexLine, 0, recipe),
    ),
  ]);
}

/** Height of a row with the headings' next rows. */
function neededFrom(rows: readonly Row[], n: number): number {
  const row = rows[n];
  if (row === undefined) return 0;
  return row.height + (row.recipe === null ? neededFrom(rows, n + 1) : 0);
}
