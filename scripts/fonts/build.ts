import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";

/**
 * Writes the first paint's fonts: the plain English characters of the two families, in `app/fonts`. Everything else
 * (accents, Polish, Turkish …) stays in the packages' own files, which a browser fetches when a page needs them.
 * Run again after a new version of a font package: `npx tsx scripts/fonts/build.ts`.
 */
type Axes = NonNullable<NonNullable<Parameters<typeof subsetFont>[2]>["variationAxes"]>;

const ROOT = path.resolve(import.meta.dirname, "../..");
const FOLDER = path.join(ROOT, "app/fonts");
/** Same set as the ranges in app/fonts.ts. */
const BASIC = [...range(0x20, 0x7e), 0xa0, 0xb7, 0xd7, ...range(0xbc, 0xbe), ...range(0x2013, 0x2014)]
  .concat([0x2018, 0x2019, 0x201c, 0x201d, 0x2026])
  .map((point) => String.fromCodePoint(point))
  .join("");

await write("fraunces", "fraunces-latin-wght-normal", { wght: 560 });
await write("instrument-sans", "instrument-sans-latin-wght-normal", { wght: { min: 400, max: 700 } });

async function write(family: string, file: string, variationAxes: Axes) {
  const folder = path.join(ROOT, "node_modules/@fontsource-variable", family);
  const font = readFileSync(path.join(folder, `files/${file}.woff2`));
  const subset = await subsetFont(font, BASIC, { targetFormat: "woff2", variationAxes });
  writeFileSync(path.join(FOLDER, `${family}-basic.woff2`), subset);
  copyFileSync(path.join(folder, "LICENSE"), path.join(FOLDER, `${family}.LICENSE.txt`));
  console.log(`${family}: ${font.length} → ${subset.length} bytes`);
}

function* range(from: number, to: number): Generator<number> {
  for (let point = from; point <= to; point++) yield point;
}
