import type { BookReport } from "@/lib/engines/reports/book-report";
import type { Look } from "../look";
import { Pen } from "./pen";
import { RULE, type Types, typesOf } from "./types-of";

/** Where text may stand on a page. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/** A book that is being printed: its pen, its pages, and what is known of them. */
export class Sheet {
  readonly pen: Pen;
  readonly types: Types;
  readonly frame: Frame;
  /** Number of the page each recipe begins on, from 1; the cover counts. */
  readonly pageOf = new Map<string, number>();
  /** Pages without a foot, by index. */
  readonly #bare = new Set<number>();
  /** What the foot of a page says, by index. */
  readonly #running = new Map<number, string>();
  #count = 0;

  constructor(
    readonly doc: PDFKit.PDFDocument,
    readonly look: Look,
    readonly report: BookReport,
  ) {
    this.pen = new Pen(doc);
    this.types = typesOf(look);
    const { width, height, margin } = look;
    this.frame = { left: margin.side, top: margin.top, width: width - 2 * margin.side, bottom: height - margin.bottom };
  }

  get count(): number {
    return this.#count;
  }

  /** A new page; `running` stands at its foot, null leaves the foot away. */
  addPage(running: string | null): void {
    this.doc.addPage();
    if (running === null) this.#bare.add(this.#count);
    else this.#running.set(this.#count, running);
    this.#count += 1;
  }

  /** Page numbers at the outer edge, what the page is part of beside them. */
  drawFeet(): void {
    const { doc, pen, types, look } = this;
    for (let index = 0; index < this.#count; index++) {
      if (this.#bare.has(index)) continue;
      doc.switchToPage(index);
      const isLeft = index % 2 === 1;
      const { left, width } = this.frame;
      const y = look.height - look.margin.bottom * 0.58;
      const number = String(index + 1);
      const gap = pen.widthOf(number, types.pageNumber) + 10 * look.scale;
      const [running = { runs: [], width: 0 }] = pen.linesOf(
        this.#running.get(index) ?? "",
        types.running,
        width - gap,
      );
      pen.ornament(() => {
        const align = isLeft ? "left" : "right";
        doc
          .moveTo(left, y - 6)
          .lineTo(left + width, y - 6)
          .lineWidth(0.5)
          .strokeColor(RULE)
          .stroke();
        pen.draw(pen.linesOf(number, types.pageNumber, width), types.pageNumber, { x: left, y, width, align });
        pen.draw([running], types.running, { x: isLeft ? left + gap : left, y, width: width - gap, align });
      });
    }
  }
}
