import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";

/**
 * Writes the fonts of the pages into `public/fonts`: first the plain English characters of the two families, which
 * every page asks for in its head, then what the packages hold of Latin letters (accents, Polish, Turkish …), which a
 * browser fetches when a page needs them. A name carries eight digits of its content's hash; app/globals.css and
 * app/first-fonts.ts name them, and app/fonts.test.ts holds that they are there.
 * Run again after a new version of a font package: `npx tsx scripts/fonts/build.ts`.
 */
type Axes = NonNullable<NonNullable<Parameters<typeof subsetFont>[2]>["variationAxes"]>;

const ROOT = path.resolve(import.meta.dirname, "../..");
const FOLDER = path.join(ROOT, "public/fonts");
/** Same set as the first ranges in app/globals.css. */
const BASIC = [...range(0x20, 0x7e), 0xa0, 0xb7, 0xd7, ...range(0xbc, 0xbe), ...range(0x2013, 0x2014)]
  .concat([0x2018, 0x2019, 0x201c, 0x201d, 0x2026])
  .map((point) => String.fromCodePoint(point))
  .join("");

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
await write("fraunces", { wght: 560 });
await write("instrument-sans", { wght: { min: 400, max: 700 } });

async function write(family: string, variationAxes: Axes) {
  const folder = path.join(ROOT, "node_modules/@fontsource-variable", family);
  const fileOf = (letters: string) => readFileSync(path.join(folder, `files/${family}-${letters}-wght-normal.woff2`));
  const latin = fileOf("latin");
  keep(`${family}-basic`, await subsetFont(latin, BASIC, { targetFormat: "woff2", variationAxes }));
  keep(`${family}-latin`, latin);
  keep(`${family}-latin-ext`, fileOf("latin-ext"));
  copyFileSync(path.join(folder, "LICENSE"), path.join(FOLDER, `${family}.LICENSE.txt`));
}

function keep(name: string, font: Buffer) {
  const file = `${name}.${createHash("sha256").update(font).digest("hex").slice(0, 8)}.woff2`;
  writeFileSync(path.join(FOLDER, file), font);
  console.log(`${file}: ${font.length} bytes`);
}

function* range(from: number, to: number): Generator<number> {
  for (let point = from; point <= to; point++) yield point;
}
