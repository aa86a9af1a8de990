import type { BookFigure, BookRecipe } from "@/lib/engines/reports/book-report";
import { flowIntoColumns } from "../column-flow";
import type { Line, Type } from "./pen";
import type { Sheet } from "./sheet";
import { RULE } from "./types-of";

/** A piece of a recipe that stays on one page. */
export interface Block {
  readonly height: number;
  /** Space before it, left away at the head of a page. */
  readonly gap: number;
  /** Never the last of a page. */
  readonly isHeading?: boolean;
  readonly draw: (x: number, y: number) => void;
}

/** Title, head note, yield and times in a column of `width`. */
export function headBlocks(sheet: Sheet, recipe: BookRecipe, width: number, isSmall: boolean): Block[] {
  const { types, look } = sheet;
  const long = sheet.pen.linesOf(recipe.title, types.title, width).length > 2;
  const facts = [...(recipe.yields === "" ? [] : [{ label: "", value: recipe.yields }]), ...recipe.times];
  return [
    textBlock(sheet, recipe.title, isSmall || long ? types.titleSmall : types.title, width, { tag: "H2" }),
    ...(recipe.description === null
      ? []
      : [textBlock(sheet, recipe.description, types.lead, width, { gap: 5 * look.scale })]),
    ...factRows(sheet, facts, width),
  ];
}

/** Everything below the head: ingredients, method, note, figures, source. */
export function bodyBlocks(sheet: Sheet, recipe: BookRecipe): Block[] {
  const { types, look, frame, report } = sheet;
  const { style } = look;
  const space = look.scale;
  const blocks: Block[] = [...ingredientPanels(sheet, recipe)];
  if (recipe.method.some((group) => group.steps.length > 0)) {
    blocks.push(
      textBlock(sheet, report.words.method.toUpperCase(), types.head, frame.width, {
        gap: 15 * space,
        tag: "H3",
        isHeading: true,
      }),
    );
  }
  let number = 0;
  for (const { heading, steps } of recipe.method) {
    if (heading !== null) {
      blocks.push(textBlock(sheet, heading, types.group, frame.width, { gap: 9 * space, tag: "H4", isHeading: true }));
    }
    for (const step of steps) {
      number += 1;
      blocks.push(...stepBlocks(sheet, step, number));
    }
  }
  if (recipe.note !== null) {
    blocks.push(
      textBlock(sheet, `${report.words.note} ${recipe.note}`, types.source, frame.width, { gap: 12 * space }),
    );
  }
  const figures = style.showsNutrition ? recipe.nutrition : [];
  if (figures.length > 0) blocks.push(figureStrip(sheet, figures));
  if (style.showsNutrition && recipe.allergens !== null) {
    blocks.push(textBlock(sheet, recipe.allergens, types.small, frame.width, { gap: 2 * space }));
  }
  if (style.showsSource && recipe.source !== null) {
    blocks.push(textBlock(sheet, recipe.source, types.source, frame.width, { gap: 3 * space }));
  }
  return blocks;
}

function textBlock(
  { pen }: Sheet,
  text: string,
  type: Type,
  width: number,
  { gap = 0, tag = "P", isHeading = false }: { gap?: number; tag?: string; isHeading?: boolean } = {},
): Block {
  const lines = pen.linesOf(text, type, width);
  return {
    height: lines.length * type.leading,
    gap,
    isHeading,
    draw: (x, y) => {
      pen.tagged(tag, () => pen.draw(lines, type, { x, y }));
    },
  };
}

/** Yield and times side by side, thin strokes between them; as many rows as it takes. */
function factRows({ pen, doc, types, look }: Sheet, facts: readonly BookFigure[], width: number): Block[] {
  const between = 13 * look.scale;
  const cells = facts.map(({ label, value }) => {
    const [name, figure] = [pen.linesOf(label, types.small, width), pen.linesOf(value, types.smallBold, width)];
    const space = label === "" ? 0 : 4 * look.scale;
    return { name, figure, space, width: (name[0]?.width ?? 0) + space + (figure[0]?.width ?? 0) };
  });
  const rows: (typeof cells)[] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const used = row?.reduce((sum, one) => sum + one.width + 2 * between, 0) ?? 0;
    if (row === undefined || used + cell.width > width) rows.push([cell]);
    else row.push(cell);
  }
  const height = types.small.leading;
  return rows.map((row, n) => ({
    height,
    gap: n === 0 ? 9 * look.scale : 1,
    draw: (left, y) => {
      let x = left;
      for (const [at, cell] of row.entries()) {
        if (at > 0) {
          const middle = x - between;
          pen.ornament(() =>
            doc
              .moveTo(middle, y + height * 0.2)
              .lineTo(middle, y + height * 0.82)
              .lineWidth(0.7)
              .strokeColor(RULE)
              .stroke(),
          );
        }
        pen.tagged("P", () => {
          pen.draw(cell.name, types.small, { x, y });
          pen.draw(cell.figure, types.smallBold, { x: x + (cell.name[0]?.width ?? 0) + cell.space, y });
        });
        x += cell.width + 2 * between;
      }
    },
  }));
}

interface Entry {
  readonly lines: readonly Line[];
  readonly type: Type;
  readonly above: number;
}

/** The ingredients on a tinted panel, in two columns where the page is wide enough; groups keep their headings. */
function ingredientPanels(sheet: Sheet, recipe: BookRecipe): Block[] {
  const { pen, doc, types, look, frame, report } = sheet;
  const space = look.scale;
  const pad = 13 * space;
  const gutter = 20 * space;
  const inner = frame.width - 2 * pad;
  const isWide = inner / 2 > 128 * space;
  const width = isWide ? (inner - gutter) / 2 : inner;
  const hang = 9 * space;
  const entries = recipe.ingredients.flatMap(({ heading, lines }, group) => [
    ...(heading === null ? [] : [entryOf(heading, types.group, group === 0 ? 0 : 6 * space)]),
    ...lines.map((line) => entryOf(line, types.line, 1.4 * space)),
  ]);
  function entryOf(text: string, type: Type, above: number) {
    const isHeading = type === types.group;
    const lines = isHeading ? pen.linesOf(text, type, width) : hangingLines(text, type);
    const content: Entry = { lines, type, above };
    return { height: above + lines.length * type.leading, content, isHeading };
  }
  /** Lines after the first stand further in, so that each ingredient is seen to begin. */
  function hangingLines(text: string, type: Type): Line[] {
    const whole = pen.linesOf(text, type, width);
    return whole.length < 2 ? whole : pen.linesOf(text, type, width - hang);
  }
  if (entries.length === 0) return [];
  const headHeight = types.head.leading + 4 * space;
  const most = (frame.bottom - frame.top) * 0.82 - 2 * pad - headHeight;
  const pages = isWide
    ? flowIntoColumns(entries, { firstPage: most, nextPages: most })
    : inPages(entries, most).map((one): [typeof one, typeof one] => [one, []]);
  return pages.map(([left, right], page) => {
    const tall = (column: typeof entries) => column.reduce((sum, one) => sum + one.height, 0);
    const above = page === 0 ? headHeight : 0;
    const height = Math.max(tall(left), tall(right)) + 2 * pad + above;
    return {
      height,
      gap: 14 * space,
      draw: (x, y) => {
        pen.ornament(() => doc.rect(x, y, frame.width, height).fill(look.wash));
        if (page === 0) {
          const head = pen.linesOf(report.words.ingredients.toUpperCase(), types.head, inner);
          pen.tagged("H3", () => pen.draw(head, types.head, { x: x + pad, y: y + pad - 2 * space }));
        }
        for (const [n, column] of [left, right].entries()) {
          let at = y + pad + above;
          const from = x + pad + n * (width + gutter);
          for (const { content, isHeading } of column) {
            at += content.above;
            const [first, ...rest] = content.lines;
            at = pen.tagged(isHeading ? "H4" : "LI", () => {
              const below = pen.draw(first === undefined ? [] : [first], content.type, { x: from, y: at });
              return pen.draw(rest, content.type, { x: isHeading ? from : from + hang, y: below });
            });
          }
        }
      },
    };
  });
}

function inPages<T extends { readonly height: number }>(entries: readonly T[], most: number): T[][] {
  const pages: T[][] = [];
  let used = 0;
  for (const entry of entries) {
    const page = pages.at(-1);
    if (page === undefined || used + entry.height > most) {
      pages.push([entry]);
      used = entry.height;
    } else {
      page.push(entry);
      used += entry.height;
    }
  }
  return pages;
}

/** Lines of a step that stay together; a longer one may go on over the page. */
const TOGETHER = 9;

function stepBlocks({ pen, types, look, frame }: Sheet, step: string, number: number): Block[] {
  const indent = 26 * look.scale;
  const lines = pen.linesOf(step, types.step, frame.width - indent);
  const parts = Array.from({ length: Math.max(1, Math.ceil(lines.length / TOGETHER)) }, (_, n) =>
    lines.slice(n * TOGETHER, (n + 1) * TOGETHER),
  );
  return parts.map((part, n) => ({
    height: part.length * types.step.leading,
    gap: n === 0 ? 6.5 * look.scale : 0,
    draw: (x, y) => {
      pen.tagged("LI", () => {
        if (n === 0) {
          const numeral = pen.linesOf(String(number), types.numeral, indent);
          pen.draw(numeral, types.numeral, { x, y: y + (types.step.leading - types.numeral.leading) / 2 });
        }
        pen.draw(part, types.step, { x: x + indent, y });
      });
    },
  }));
}

/** Figures of a serving in a row under a rule. */
function figureStrip({ pen, doc, types, look, frame, report }: Sheet, figures: readonly BookFigure[]): Block {
  const space = look.scale;
  const heading = { name: pen.linesOf(report.words.perServing, types.small, frame.width), value: [] as Line[] };
  const cells = [
    heading,
    ...figures.map(({ label, value }) => ({
      name: pen.linesOf(label, types.small, frame.width),
      value: pen.linesOf(value, types.smallBold, frame.width),
    })),
  ].map((cell) => ({ ...cell, width: (cell.name[0]?.width ?? 0) + 4 * space + (cell.value[0]?.width ?? 0) }));
  const between = 12 * space;
  const rows: (typeof cells)[] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const used = row?.reduce((sum, one) => sum + one.width + between, 0) ?? 0;
    if (row === undefined || used + cell.width > frame.width) rows.push([cell]);
    else row.push(cell);
  }
  const top = 7 * space;
  return {
    height: top + rows.length * types.small.leading,
    gap: 14 * space,
    draw: (left, y) => {
      pen.ornament(() =>
        doc
          .moveTo(left, y)
          .lineTo(left + frame.width, y)
          .lineWidth(0.7)
          .strokeColor(RULE)
          .stroke(),
      );
      for (const [n, row] of rows.entries()) {
        let x = left;
        for (const cell of row) {
          const at = y + top + n * types.small.leading;
          pen.tagged("P", () => {
            pen.draw(cell.name, types.small, { x, y: at });
            pen.draw(cell.value, types.smallBold, { x: x + (cell.name[0]?.width ?? 0) + 4 * space, y: at });
          });
          x += cell.width + between;
        }
      }
    },
  };
}
