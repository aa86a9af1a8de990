import type { BookRecipe, PictureOf } from "@/lib/engines/reports/book-report";
import { drawSvg } from "./draw-svg";
import type { Sheet } from "./sheet";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A recipe's photo, or where it has none its cover art as vectors, filling the box. */
export async function drawPicture(sheet: Sheet, recipe: BookRecipe, box: Box, pictureOf: PictureOf): Promise<void> {
  const photo = recipe.hasPhoto ? await pictureOf(recipe, box) : null;
  const { doc, pen, report } = sheet;
  const draw = () => {
    if (photo === null) drawSvg(doc, recipe.art, box);
    else {
      doc.save();
      doc.rect(box.x, box.y, box.width, box.height).clip();
      doc.image(Buffer.from(photo), box.x, box.y, {
        cover: [box.width, box.height],
        align: "center",
        valign: "center",
      });
      doc.restore();
    }
  };
  // Art is an ornament: it says nothing that the title does not.
  if (photo === null) pen.ornament(draw);
  else pen.tagged("Figure", draw, { alt: report.words.pictureOf(recipe.title) });
}
