import PDFDocument from "pdfkit";
import { isRightToLeft, mirrored, visualOrder } from "@/lib/engines/reports/visual-order";
import { FACES, type Face, facesFor } from "./fonts";

/** How a text is set; sizes and spaces in points. */
export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  /** From one baseline to the next. */
  readonly leading: number;
  /** Space put between letters. */
  readonly tracking?: number;
}

/** A stretch of a line in one face. */
interface Run {
  readonly face: Face;
  readonly text: string;
  readonly width: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Drops what only chooses a picture's look; tabs and line ends are spaces. */
const tidied = (text: string) =>
  text
    .replaceAll(/\p{Variation_Selector}|\u200D|\u00AD/gu, "")
    .replaceAll(/[^\S\u00A0]+/g, " ")
    .trim();

/**
 * Sets text on the pages of a PDF: breaks it into lines, takes each letter from the first face that has it, and tells
 * a reader's machine what every piece is (a tagged PDF).
 */
export class Pen {
  readonly #widths = new Map<string, number>();
  readonly #faceOf = new Map<string, Face>();
  #parent: PDFKit.PDFStructureElement;

  constructor(readonly doc: PDFKit.PDFDocument) {
    for (const [name, source] of Object.entries(FACES)) doc.registerFont(name, source);
    this.#parent = doc.struct("Document");
    doc.addStructure(this.#parent);
  }

  /** Width of a text on one line. */
  widthOf(text: string, type: Type): number {
    return this.#line(tidied(text), type).width;
  }

  /** The text in lines no wider than `width`; a word that no line holds is broken. */
  linesOf(text: string, type: Type, width: number): Line[] {
    const lines: Line[] = [];
    let held = "";
    for (const word of this.#words(tidied(text), type, width)) {
      const longer = held === "" ? word : held.endsWith("\u200B") ? held.slice(0, -1) + word : `${held} ${word}`;
      if (held !== "" && this.#line(longer.replace("\u200B", ""), type).width > width + 0.01) {
        lines.push(this.#line(held.replace("\u200B", ""), type));
        held = word;
      } else held = longer;
    }
    if (held !== "") lines.push(this.#line(held.replace("\u200B", ""), type));
    return lines;
  }

  /** Draws lines from `y`, the top of the first; answers where the next one would start. */
  draw(
    lines: readonly Line[],
    type: Type,
    at: {
      readonly x: number;
      readonly y: number;
      readonly width?: number;
      readonly align?: "left" | "right" | "center";
    },
  ): number {
    const { doc } = this;
    let { y } = at;
    for (const line of lines) {
      const free = (at.width ?? line.width) - line.width;
      let x = at.x + (at.align === "right" ? free : at.align === "center" ? free / 2 : 0);
      // The face's own height counts nothing: a baseline stands three quarters down its line.
      const baseline = y + type.leading * 0.5 + type.size * 0.33;
      doc.fillColor(type.colour);
      for (const run of line.runs) {
        doc.font(run.face).fontSize(type.size);
        doc.text(run.text, x, baseline, {
          lineBreak: false,
          baseline: "alphabetic",
          characterSpacing: type.tracking ?? 0,
        });
        x += run.width;
      }
      y += type.leading;
    }
    return y;
  }

  /** Draws something under a name that a reader's machine knows (H1, P, LI, Figure …), in the part that is open. */
  tagged<T>(tag: string, draw: () => T, options: { readonly alt?: string } = {}): T {
    const { doc } = this;
    const element = doc.struct(tag, { ...options });
    this.#parent.add(element);
    element.add(doc.markStructureContent(tag));
    const drawn = draw();
    doc.endMarkedContent();
    element.end();
    return drawn;
  }

  /** Draws an ornament: nothing of the content. */
  ornament<T>(draw: () => T): T {
    this.doc.markContent("Artifact", { type: "Layout" });
    const drawn = draw();
    this.doc.endMarkedContent();
    return drawn;
  }

  /** All that is drawn by `work` is part of one element. */
  async within<T>(tag: string, work: () => Promise<T> | T): Promise<T> {
    const outer = this.#parent;
    const part = this.doc.struct(tag);
    outer.add(part);
    this.#parent = part;
    const done = await work();
    part.end();
    this.#parent = outer;
    return done;
  }

  /** A link to a named place over a rectangle; `says` is what it leads to. */
  link(
    to: string,
    box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
    says: string,
    draw: () => void,
  ): void {
    const { doc } = this;
    const element = doc.struct("Link");
    this.#parent.add(element);
    element.add(doc.markStructureContent("Link"));
    draw();
    doc.endMarkedContent();
    // A plain string would be written as a name of PDF's own. The types do not know of `structParent`.
    const options = { structParent: element, Contents: Object(says) as string };
    doc.goTo(box.x, box.y, box.width, box.height, to, options);
    element.end();
  }

  /** A part that is filled later but read here. */
  reserve(tag: string): PDFKit.PDFStructureElement {
    const part = this.doc.struct(tag);
    this.#parent.add(part);
    return part;
  }

  /** Fills a part that was set aside. */
  fill(part: PDFKit.PDFStructureElement, work: () => void): void {
    const outer = this.#parent;
    this.#parent = part;
    work();
    part.end();
    this.#parent = outer;
  }

  close(): void {
    this.#parent.end();
  }

  *#words(text: string, type: Type, width: number): Generator<string> {
    for (const word of text.split(" ")) {
      // A long word may end a line after a stroke or hyphen: the mark of no width says so.
      const parts = word.length > 8 ? partsOf(word) : [word];
      for (const [n, part] of parts.entries()) {
        const tail = n < parts.length - 1 ? "\u200B" : "";
        if (this.#line(part, type).width <= width) yield part + tail;
        else yield* this.#pieces(part, type, width, tail);
      }
    }
  }

  *#pieces(word: string, type: Type, width: number, tail: string): Generator<string> {
    let held = "";
    for (const { segment } of new Intl.Segmenter().segment(word)) {
      if (held !== "" && this.#line(held + segment, type).width > width) {
        yield `${held}\u200B`;
        held = "";
      }
      held += segment;
    }
    yield held + tail;
  }

  #line(text: string, type: Type): Line {
    const runs = this.#runsAsDrawn(text, type.face).map(({ face, text: piece }) => ({
      face,
      text: piece,
      width: this.#width(piece, face) * type.size + (type.tracking ?? 0) * piece.length,
    }));
    return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
  }

  /** The stretches of a line from left to right, whichever way their letters run. */
  #runsAsDrawn(text: string, face: Face): { face: Face; text: string }[] {
    if (!isRightToLeft(text)) return this.#runsOf(text, face);
    return visualOrder(text.split(" ")).flatMap(({ text: word, isTight }, at) => {
      const runs = this.#runsOf(word, face);
      const drawn = isRightToLeft(word) ? runs.toReversed().map(turned) : runs;
      return at === 0 || isTight ? drawn : [{ face, text: " " }, ...drawn];
    });
  }

  #runsOf(text: string, face: Face): { face: Face; text: string }[] {
    const runs: { face: Face; text: string }[] = [];
    for (const letter of text) {
      const last = runs.at(-1);
      // A space belongs to what stands before it.
      const own = letter === " " && last !== undefined ? last.face : this.#faceFor(letter, face);
      if (last?.face === own) last.text += letter;
      else runs.push({ face: own, text: letter });
    }
    return runs;
  }

  #faceFor(letter: string, face: Face): Face {
    const key = `${face}${letter}`;
    let found = this.#faceOf.get(key);
    if (found === undefined) {
      const point = letter.codePointAt(0) ?? 32;
      found = facesFor(face).find((one) => hasGlyph(this.doc.font(one), point)) ?? face;
      this.#faceOf.set(key, found);
    }
    return found;
  }

  /** For letters of one point. Words come again and again in a book, so each is measured once. */
  #width(text: string, face: Face): number {
    let width = 0;
    for (const word of text.split(/(?<= )/)) {
      const key = `${face} ${word}`;
      let known = this.#widths.get(key);
      if (known === undefined) {
        known = this.doc.font(face).fontSize(100).widthOfString(word) / 100;
        this.#widths.set(key, known);
      }
      width += known;
    }
    return width;
  }
}

/** Where a long word may go on in the next line: after a stroke or hyphen, and between words that are written without spaces. */
const partsOf = (word: string): string[] =>
  /\p{sc=Thai}/u.test(word)
    ? [...THAI_WORDS.segment(word)].map(({ segment }) => segment)
    : word.split(/(?<=[-–—/])(?=\p{L}{2})/u);

const THAI_WORDS = new Intl.Segmenter("th", { granularity: "word" });

/** Letters that run from right to left are turned by their own face; signs beside them are not. */
const turned = (run: { readonly face: Face; readonly text: string }) =>
  isRightToLeft(run.text) || /\p{N}/u.test(run.text) ? run : { ...run, text: mirrored(run.text) };

/** The types say nothing of it: a pdfkit document holds the parsed font it embeds (fontkit's) behind `_font.font`. */
function hasGlyph(doc: PDFKit.PDFDocument, point: number): boolean {
  const { _font } = doc as unknown as {
    readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
  };
  return _font.font.hasGlyphForCodePoint(point);
}

/** An empty document with our faces; pages are added by whoever draws them, and can be turned back to. */
export function openDocument(options: {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly language: string;
  readonly size: readonly [width: number, height: number];
}): PDFKit.PDFDocument {
  return new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    // None at first: else pdfkit opens Helvetica from its own folder, which a bundle need not have; and a face that is
    // both the first and a registered one is read anew at every use (0.20).
    font: "",
    size: [...options.size],
    margin: 0,
    pdfVersion: "1.7",
    lang: options.language,
    tagged: true,
    displayTitle: true,
    info: {
      Title: options.title,
      Author: options.author,
      Creator: "MealPrep360",
      Producer: "MealPrep360",
      ...(options.subject === undefined ? {} : { Subject: options.subject }),
    },
  });
}

/** The bytes of a document, once `doc.end()` was called. */
export function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on("error", reject);
  });
}
