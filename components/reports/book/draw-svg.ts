import { type Element, isTag } from "domhandler";
import { parseDocument } from "htmlparser2";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a shape takes from the groups around it. */
interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly cap: string;
  readonly join: string;
  readonly opacity: number;
}

const BLACK: Paint = { fill: "#000", stroke: "none", width: 1, cap: "butt", join: "miter", opacity: 1 };

/**
 * Draws our own cover art (rect, circle, ellipse, path and g, with colours, strokes, opacity, scale and translate) as
 * vectors into a box, filling it as `xMidYMid slice` does; other elements are passed over. Nothing is drawn for a text
 * that is no SVG.
 */
export function drawSvg(doc: PDFKit.PDFDocument, svg: string, box: Box): void {
  const root = parseDocument(svg, { xmlMode: true }).children.find(isTag);
  if (root?.name !== "svg") return;
  const [left = 0, top = 0, width = 200, height = 150] = (root.attribs.viewBox ?? "").split(/[\s,]+/).map(Number);
  const scale = Math.max(box.width / width, box.height / height);
  if (!Number.isFinite(scale) || scale <= 0) return;
  doc.save();
  doc.rect(box.x, box.y, box.width, box.height).clip();
  doc.translate(box.x + (box.width - width * scale) / 2, box.y + (box.height - height * scale) / 2);
  doc.scale(scale).translate(-left, -top);
  for (const child of root.children) if (isTag(child)) drawElement(doc, child, BLACK);
  doc.restore();
}

function drawElement(doc: PDFKit.PDFDocument, element: Element, outer: Paint): void {
  const paint = paintOf(element, outer);
  if (element.name === "g") {
    doc.save();
    for (const [, name, values] of (element.attribs.transform ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
      const [a = 0, b] = (values ?? "").split(/[\s,]+/).map(Number);
      if (name === "scale") doc.scale(a, b ?? a, {});
      if (name === "translate") doc.translate(a, b ?? 0);
      if (name === "rotate") doc.rotate(a);
    }
    for (const child of element.children) if (isTag(child)) drawElement(doc, child, paint);
    doc.restore();
    return;
  }
  const isFilled = paint.fill !== "none";
  const isStroked = paint.stroke !== "none";
  if ((!isFilled && !isStroked) || !outline(doc, element)) return;
  if (isFilled) doc.fillColor(paint.fill, paint.opacity);
  if (isStroked) {
    doc.strokeColor(paint.stroke, paint.opacity).lineWidth(paint.width);
    doc.lineCap(paint.cap === "round" ? "round" : "butt").lineJoin(paint.join === "round" ? "round" : "miter");
  }
  if (isFilled && isStroked) doc.fillAndStroke();
  else if (isFilled) doc.fill();
  else doc.stroke();
}

function outline(doc: PDFKit.PDFDocument, { name, attribs }: Element): boolean {
  const number = (key: string) => Number(attribs[key] ?? 0) || 0;
  switch (name) {
    case "rect":
      if (number("rx") > 0) doc.roundedRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
      else doc.rect(number("x"), number("y"), number("width"), number("height"));
      return true;
    case "circle":
      doc.circle(number("cx"), number("cy"), number("r"));
      return true;
    case "ellipse":
      doc.ellipse(number("cx"), number("cy"), number("rx"), number("ry"));
      return true;
    case "path":
      if ((attribs.d ?? "") === "") return false;
      doc.path(attribs.d ?? "");
      return true;
    default:
      return false;
  }
}

function paintOf({ attribs }: Element, outer: Paint): Paint {
  const style = Object.fromEntries(
    (attribs.style ?? "").split(";").flatMap((part) => {
      const colon = part.indexOf(":");
      return colon < 0 ? [] : [[part.slice(0, colon).trim(), part.slice(colon + 1).trim()]];
    }),
  );
  const say = (key: string) => style[key] ?? attribs[key];
  const fill = say("fill");
  const stroke = say("stroke");
  return {
    fill: fill === undefined ? outer.fill : colourOf(fill),
    stroke: stroke === undefined ? outer.stroke : colourOf(stroke),
    width: Number(say("stroke-width") ?? outer.width),
    cap: say("stroke-linecap") ?? outer.cap,
    join: say("stroke-linejoin") ?? outer.join,
    opacity: outer.opacity * Number(say("opacity") ?? 1),
  };
}

/** A theme's colour falls back to the one beside it: paper has no theme. */
function colourOf(colour: string): string {
  const fallback = /^var\([^,]*,\s*(.*)\)$/.exec(colour)?.[1] ?? colour;
  return fallback === "transparent" || fallback === "none" || !/^#[\da-f]{3,8}$/i.test(fallback) ? "none" : fallback;
}
