import QRCode from "qrcode";
import type { LabelSheet } from "@/lib/engines/reports/label-sheets";
import { placeLabels } from "@/lib/engines/reports/label-sheets";
import type { PrepLabel } from "@/lib/engines/reports/prep-label";
import { printableReport } from "@/lib/engines/reports/printable";
import { bytesOf, openDocument, Pen, type Type } from "./book/pen";

const POINTS = 72 / 25.4;
const INK = "#000000";

/** Labels for boxes in fridge and freezer as a PDF, black on white, in the places of a sheet; `used` are gone already. */
export async function printLabels(
  labels: readonly PrepLabel[],
  sheet: LabelSheet,
  { used = 0, title, language }: { readonly used?: number; readonly title: string; readonly language: string },
): Promise<Uint8Array> {
  const size = [sheet.page.width * POINTS, sheet.page.height * POINTS] as const;
  const doc = openDocument({ title, author: "MealPrep360", language, size });
  const bytes = bytesOf(doc);
  const pen = new Pen(doc);
  let page = -1;
  for (const [n, place] of placeLabels(sheet, labels.length, used).entries()) {
    while (page < place.page) {
      doc.addPage();
      page += 1;
    }
    const label = printableReport(labels[n]);
    if (label !== undefined) drawLabel(pen, label, place.x * POINTS, place.y * POINTS, sheet.label);
  }
  if (page < 0) doc.addPage();
  pen.close();
  doc.end();
  return bytes;
}

function drawLabel(
  pen: Pen,
  label: PrepLabel,
  left: number,
  top: number,
  size: { readonly width: number; readonly height: number },
): void {
  const [width, height] = [size.width * POINTS, size.height * POINTS];
  const pad = Math.min(9, height * 0.09);
  // Letters follow the label, within what can be read at arm's length.
  const k = Math.min(1.5, Math.max(0.78, height / 108));
  const set = (face: Type["face"], points: number, lead: number): Type => ({
    ...{ face, colour: INK, size: points * k },
    leading: points * k * lead,
  });
  const types = {
    title: set("display", 11.5, 1.12),
    label: set("sans", 7.4, 1.3),
    value: set("sansBold", 8.4, 1.3),
    small: set("sans", 6.8, 1.22),
  };
  const code = Math.min(height - 2 * pad, width * 0.3, 30 * POINTS);
  const inner = width - 2 * pad - code - 7;
  const bottom = top + height - pad;
  let y = top + pad;
  const titleLines = pen.linesOf(label.title, types.title, inner).slice(0, height > 80 ? 3 : 2);
  y = pen.tagged("H1", () => pen.draw(titleLines, types.title, { x: left + pad, y })) + 2 * k;
  const name = Math.max(...label.facts.map((fact) => pen.widthOf(fact.label, types.label)), 0) + 5 * k;
  for (const { label: what, value } of label.facts) {
    if (y + types.value.leading > bottom) break;
    const at = y;
    y = pen.tagged("P", () => {
      pen.draw(pen.linesOf(what, types.label, inner), types.label, {
        x: left + pad,
        y: at + (types.value.leading - types.label.leading) / 2,
      });
      // All of it, as far as the label reaches: half a weight is none.
      const room = Math.max(1, Math.floor((bottom - at) / types.value.leading));
      return pen.draw(pen.linesOf(value, types.value, inner - name).slice(0, room), types.value, {
        x: left + pad + name,
        y: at,
      });
    });
  }
  if (label.allergens !== null) {
    const room = Math.floor((bottom - y - 1) / types.small.leading);
    const lines = pen.linesOf(label.allergens, types.small, inner);
    if (room > 0) pen.tagged("P", () => pen.draw(lines.slice(0, room), types.small, { x: left + pad, y: y + 1 }));
  }
  drawCode(pen, label.address, left + width - pad - code, top + (height - code) / 2, code);
}

/** A QR code as vectors, so that any printer draws it sharp. */
function drawCode(pen: Pen, text: string, x: number, y: number, size: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const side = size / modules.size;
  const { doc } = pen;
  pen.tagged(
    "Figure",
    () => {
      for (let row = 0; row < modules.size; row++) {
        for (let column = 0; column < modules.size; column++) {
          if (modules.get(row, column) !== 0) doc.rect(x + column * side, y + row * side, side, side);
        }
      }
      doc.fill(INK);
    },
    { alt: text },
  );
}
