import type { BookRecipe, PictureOf } from "@/lib/engines/reports/book-report";
import { drawPicture } from "./picture";
import { type Block, bodyBlocks, headBlocks } from "./recipe-blocks";
import type { Sheet } from "./sheet";

/** Share of a page's height that a picture takes. */
const PICTURE = { least: 0.17, most: 0.47, ofSpread: 0.4 } as const;

export const placeOf = (recipe: BookRecipe) => `recipe-${recipe.id}`;

const tall = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.gap + block.height, 0);

/**
 * Prints a recipe from the head of a page: its picture as large as the text leaves room for, then the text, over as
 * many pages as it takes. Where the template is compact, a recipe that fits under the one before goes there; `below` is
 * where that one ended. Answers where this one ends.
 */
export async function printRecipe(
  sheet: Sheet,
  recipe: BookRecipe,
  pictureOf: PictureOf,
  below: number | null,
): Promise<number> {
  return sheet.look.style.template === "compact"
    ? printCompact(sheet, recipe, pictureOf, below)
    : printWhole(sheet, recipe, pictureOf);
}

async function printWhole(sheet: Sheet, recipe: BookRecipe, pictureOf: PictureOf): Promise<number> {
  const { frame, look, pen } = sheet;
  const blocks = [...headBlocks(sheet, recipe, frame.width, false), ...bodyBlocks(sheet, recipe)];
  begin(sheet, recipe, 0);
  let y = frame.top;
  if (look.style.showsPhotos) {
    const gap = 24 * look.scale;
    const room = frame.bottom - tall(blocks) - gap;
    const share = room / look.height;
    const height = look.height * (share < PICTURE.least ? PICTURE.ofSpread : Math.min(PICTURE.most, share));
    await drawPicture(sheet, recipe, { x: 0, y: 0, width: look.width, height }, pictureOf);
    y = height + gap;
  }
  return pen.within("Sect", () => flow(sheet, recipe, blocks, y));
}

async function printCompact(
  sheet: Sheet,
  recipe: BookRecipe,
  pictureOf: PictureOf,
  below: number | null,
): Promise<number> {
  const { frame, look, pen, doc } = sheet;
  const side = look.style.showsPhotos ? Math.min(frame.width * 0.22, 100) : 0;
  const inset = side === 0 ? 0 : side + 16 * look.scale;
  const head = headBlocks(sheet, recipe, frame.width - inset, true);
  const body = bodyBlocks(sheet, recipe);
  const headHeight = Math.max(side, tall(head));
  const whole = headHeight + 9 * look.scale + tall(body);
  const gap = 26 * look.scale;
  const isBelow = below !== null && below + gap + whole <= frame.bottom;
  let y = isBelow ? below + gap : frame.top;
  if (isBelow) {
    const rule = below + gap / 2;
    pen.ornament(() =>
      doc
        .moveTo(frame.left, rule)
        .lineTo(frame.left + frame.width, rule)
        .lineWidth(0.7)
        .strokeColor(look.accent)
        .stroke(),
    );
    note(sheet, recipe, y);
  } else begin(sheet, recipe, y);
  if (side > 0) await drawPicture(sheet, recipe, { x: frame.left, y, width: side, height: side }, pictureOf);
  return pen.within("Sect", () => {
    let at = y + Math.max(0, (side - tall(head)) / 2);
    for (const [n, block] of head.entries()) {
      if (n > 0) at += block.gap;
      block.draw(frame.left + inset, at);
      at += block.height;
    }
    y += headHeight + 9 * look.scale;
    return flow(sheet, recipe, body, y);
  });
}

/** A new page on which the recipe begins. */
function begin(sheet: Sheet, recipe: BookRecipe, y: number) {
  sheet.addPage(recipe.title);
  note(sheet, recipe, y);
}

function note({ doc, pageOf, count }: Sheet, recipe: BookRecipe, y: number) {
  pageOf.set(recipe.id, count);
  doc.addNamedDestination(placeOf(recipe), "XYZ", 0, Math.max(0, y - 12), 0);
}

/** Sets blocks one under the other from `y`; answers where the last one ends. */
function flow(sheet: Sheet, recipe: BookRecipe, blocks: readonly Block[], from: number): number {
  const { frame } = sheet;
  let y = from;
  let isFirst = true;
  for (const [n, block] of blocks.entries()) {
    // A heading goes with what follows it.
    const next = block.isHeading === true ? blocks[n + 1] : undefined;
    const needed = block.height + (next === undefined ? 0 : next.gap + next.height);
    if (!isFirst && y + block.gap + needed > frame.bottom && y > frame.top) {
      sheet.addPage(recipe.title);
      y = frame.top;
      isFirst = true;
    }
    if (!isFirst) y += block.gap;
    block.draw(frame.left, y);
    y += block.height;
    isFirst = false;
  }
  return y;
}
