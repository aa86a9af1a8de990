import type { AnalyticsReport, ReportChart } from "@/lib/engines/reports/analytics-report";
import type { PaperStyle } from "@/lib/engines/reports/contract";
import { bytesOf, openDocument, Pen, type Type } from "./book/pen";
import { RULE } from "./book/types-of";
import { lookOf } from "./look";

/** The figures of the installation as a tagged PDF: each chart is drawn as vectors below the sentence that says it. */
export async function printAnalytics(report: AnalyticsReport, style: PaperStyle): Promise<Uint8Array> {
  const look = lookOf({ ...style, template: "classic" });
  const doc = openDocument({
    title: report.title,
    author: "MealPrep360",
    language: report.language,
    size: [look.width, look.height],
  });
  const bytes = bytesOf(doc);
  bytes.catch(() => {});
  const pen = new Pen(doc);
  const set = (face: Type["face"], size: number, lead: number, colour = "#211c16"): Type => ({
    ...{ face, colour, size: size * look.scale },
    leading: size * lead * look.scale,
  });
  const types = {
    title: set("display", 26, 1.15),
    head: set("display", 14, 1.25),
    text: set("sans", 10.5, 1.4, "#5f574c"),
    small: set("sans", 8, 1.35, "#5f574c"),
    value: set("sansBold", 8.4, 1.35),
  };
  const frame = { left: look.margin.side, width: look.width - 2 * look.margin.side };
  const bottom = look.height - look.margin.bottom;
  doc.addPage();
  let y = look.margin.top;
  const write = (tag: string, text: string, type: Type) => {
    y = pen.tagged(tag, () => pen.draw(pen.linesOf(text, type, frame.width), type, { x: frame.left, y }));
  };
  write("H1", report.title, types.title);
  write("P", report.summary, types.text);
  for (const chart of report.charts) {
    const height = heightOf(chart) * look.scale;
    const sentence = pen.linesOf(chart.sentence, types.text, frame.width);
    const needed = 22 + types.head.leading + sentence.length * types.text.leading + 8 + height;
    if (y + needed > bottom) {
      doc.addPage();
      y = look.margin.top;
    } else y += 22;
    write("H2", chart.title, types.head);
    write("P", chart.sentence, types.text);
    y += 8;
    const box = { x: frame.left, y, width: frame.width, height };
    pen.tagged("Figure", () => drawChart(pen, chart, box, look.accent, look.wash, types), { alt: chart.sentence });
    y += height;
  }
  pen.close();
  doc.end();
  return bytes;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const heightOf = ({ shape }: ReportChart) => (shape.kind === "line" ? 132 : Math.max(1, shape.rows.length) * 17 + 4);

function drawChart(
  pen: Pen,
  { shape }: ReportChart,
  box: Box,
  accent: string,
  wash: string,
  types: { readonly small: Type; readonly value: Type },
): void {
  if (shape.kind === "line") drawLine(pen, shape, box, accent, wash, types.small);
  else drawBars(pen, shape.rows, box, accent, wash, types);
}

type LineShape = Extract<ReportChart["shape"], { kind: "line" }>;

function drawLine(
  pen: Pen,
  { values, from, until, forecast }: LineShape,
  box: Box,
  accent: string,
  wash: string,
  small: Type,
) {
  const { doc } = pen;
  const foot = small.leading + 4;
  const plot = { x: box.x + 30, y: box.y + 4, width: box.width - 34, height: box.height - foot - 4 };
  const top = roundTop(Math.max(1, ...values, ...forecast.map((point) => point.high)));
  const count = values.length + forecast.length;
  const xOf = (n: number) => plot.x + (count < 2 ? 0 : (n / (count - 1)) * plot.width);
  const yOf = (value: number) => plot.y + plot.height * (1 - Math.max(0, value) / top);
  for (const share of [0, 0.5, 1]) {
    const at = yOf(top * share);
    doc
      .moveTo(plot.x, at)
      .lineTo(plot.x + plot.width, at)
      .lineWidth(0.5)
      .strokeColor(RULE)
      .stroke();
    const label = pen.linesOf((Math.round(top * share * 10) / 10).toLocaleString("en-US"), small, 60);
    pen.draw(label, small, { x: box.x - 6, y: at - small.leading / 2, width: 30, align: "right" });
  }
  const start = values.length - 1;
  if (forecast.length > 0 && start >= 0) {
    const last = values[start] ?? 0;
    doc.moveTo(xOf(start), yOf(last));
    for (const [n, point] of forecast.entries()) doc.lineTo(xOf(start + 1 + n), yOf(point.high));
    for (const [n, point] of [...forecast].reverse().entries()) {
      doc.lineTo(xOf(start + forecast.length - n), yOf(point.low));
    }
    doc.closePath().fill(wash);
    doc.moveTo(xOf(start), yOf(last));
    for (const [n, point] of forecast.entries()) doc.lineTo(xOf(start + 1 + n), yOf(point.value));
    doc.lineWidth(1.4).dash(3, { space: 3 }).strokeColor(accent).stroke().undash();
  }
  for (const [n, value] of values.entries()) {
    if (n === 0) doc.moveTo(xOf(n), yOf(value));
    else doc.lineTo(xOf(n), yOf(value));
  }
  if (values.length > 0) doc.lineWidth(1.6).lineJoin("round").strokeColor(accent).stroke();
  const y = box.y + box.height - small.leading;
  pen.draw(pen.linesOf(from, small, plot.width), small, { x: plot.x, y });
  pen.draw(pen.linesOf(until, small, plot.width), small, { x: plot.x, y, width: plot.width, align: "right" });
}

function drawBars(
  pen: Pen,
  rows: readonly { readonly label: string; readonly value: number; readonly text: string }[],
  box: Box,
  accent: string,
  wash: string,
  { small, value: bold }: { readonly small: Type; readonly value: Type },
) {
  const { doc } = pen;
  const name = box.width * 0.36;
  const figure = box.width * 0.14;
  const room = box.width - name - figure - 16;
  const most = Math.max(1e-9, ...rows.map((row) => row.value));
  const step = box.height / Math.max(1, rows.length);
  for (const [n, row] of rows.entries()) {
    const y = box.y + n * step;
    const middle = y + step / 2;
    pen.draw(pen.linesOf(row.label, small, name).slice(0, 1), small, { x: box.x, y: middle - small.leading / 2 });
    const bar = { x: box.x + name + 8, y: middle - 4, height: 8 };
    doc.roundedRect(bar.x, bar.y, room, bar.height, 4).fill(wash);
    const width = (Math.max(0, row.value) / most) * room;
    if (width > 0.5) doc.roundedRect(bar.x, bar.y, Math.max(width, 8), bar.height, 4).fill(accent);
    const text = pen.linesOf(row.text, bold, figure);
    pen.draw(text, bold, {
      x: box.x + box.width - figure,
      y: middle - bold.leading / 2,
      width: figure,
      align: "right",
    });
  }
}

/** A round figure next above, whose half is round too. */
function roundTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power;
}
