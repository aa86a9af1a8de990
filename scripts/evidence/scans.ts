import sharp from "sharp";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { groundLines } from "@/lib/engines/recipes/scanning/ground-lines";
import { joinWrapped } from "@/lib/engines/recipes/scanning/join-wrapped";
import { orderLines } from "@/lib/engines/recipes/scanning/order-lines";
import { structureScan } from "@/lib/engines/recipes/scanning/structure-scan";
import { readPicture } from "@/lib/platform/ocr/ocr-engine";

const PAGES = 10;
const [WIDTH, HEIGHT] = [1240, 1754];
const FONTS = ["DejaVu Serif", "DejaVu Sans", "Liberation Serif", "Liberation Sans"];

/**
 * Recipes of our collection printed on drawn pages (several faces and sizes, tilted up to two degrees, shaded, noisy,
 * JPEG) and read again: letters wrong, ingredient lines that come out as printed, and pages a minute of one core.
 */
export async function measureScans(): Promise<Record<string, number>> {
  let wrong = 0;
  let letters = 0;
  let kept = 0;
  let lines = 0;
  let invented = 0;
  let spent = 0;
  for (let page = 0; page < PAGES; page++) {
    const recipe = seedRecipes[(page * 17 + 5) % seedRecipes.length];
    if (recipe === undefined) continue;
    const printed = printedLines(recipe);
    const picture = await drawn(printed, page);
    const before = process.cpuUsage();
    const read = await readPicture(picture);
    const { user, system } = process.cpuUsage(before);
    // The first page loads the models.
    if (page > 0) spent += (user + system) / 1e6;
    const rows = orderLines(read.lines, read.height / read.width);
    const joined = joinWrapped(rows).map((row) => row.text);
    const truth = flat(printed.map((one) => one.text).join(" "));
    const seen = flat(rows.map((row) => row.text).join(" "));
    wrong += distance(truth, seen);
    letters += truth.length;
    const made = structureScan(joined);
    const ingredients = made?.ingredients.map((one) => flat(one.text)) ?? [];
    for (const line of recipe.lines) {
      lines += 1;
      if (ingredients.includes(flat(line.text))) kept += 1;
    }
    invented += groundLines(made?.ingredients.map((one) => one.text) ?? [], joined).ungrounded.length;
  }
  return {
    "scan.characterErrorRate": round(wrong / letters),
    "scan.linesExact": round(kept / lines),
    "scan.linesInvented": invented,
    "scan.cpuSecondsAPage": round(spent / (PAGES - 1)),
  };
}

interface Printed {
  readonly text: string;
  readonly isHeading: boolean;
}

function printedLines(recipe: (typeof seedRecipes)[number]): readonly Printed[] {
  const wrap = (text: string, most: number) =>
    text.match(new RegExp(`.{1,${most}}(?:\\s|$)`, "g"))?.map((one) => one.trim()) ?? [text];
  const plain = (text: string) => text.replaceAll("½", "1/2");
  return [
    { text: recipe.title, isHeading: true },
    { text: `Serves ${recipe.servings}`, isHeading: false },
    { text: "Ingredients", isHeading: true },
    ...recipe.lines.map((line) => ({ text: plain(line.text), isHeading: false })),
    { text: "Method", isHeading: true },
    ...recipe.steps.flatMap((step, place) =>
      wrap(`${place + 1}. ${plain(step.text)}`, 62).map((text) => ({ text, isHeading: false })),
    ),
  ].slice(0, 44);
}

/** A page of its own for each number: the same number draws the same page. */
function drawn(lines: readonly Printed[], page: number): Promise<Buffer> {
  const font = FONTS[page % FONTS.length] ?? "serif";
  const size = 26 + (page % 3) * 3;
  const tilt = ((page % 5) - 2) * 0.9;
  const inMarkup = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const texts = lines.map(
    ({ text, isHeading }, row) =>
      `<text x="110" y="${130 + row * (size + 10)}" font-size="${isHeading ? size + 6 : size}" ${isHeading ? 'font-weight="bold"' : ""}>${inMarkup(text)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <defs><linearGradient id="g"><stop offset="0" stop-color="#fbf7ee"/><stop offset="1" stop-color="#d9d2c2"/></linearGradient>
    <filter id="n"><feTurbulence type="fractalNoise" baseFrequency="0.9" seed="${page + 1}"/><feColorMatrix values="0 0 0 0 0.4  0 0 0 0 0.4  0 0 0 0 0.35  0 0 0 0.16 0"/></filter></defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <g transform="rotate(${tilt} ${WIDTH / 2} ${HEIGHT / 2})" font-family="${font}" fill="#2b2622">${texts.join("")}</g>
    <rect width="100%" height="100%" filter="url(#n)"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer();
}

/** Case, white space and stops between figures do not count as letters. */
const flat = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replaceAll("1/2", "½")
    .replace(/(\d) ½/g, "$1½")
    .trim();

/** Least letters changed, added or left out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
