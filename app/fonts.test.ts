import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { FIRST_FONTS } from "./first-fonts";

const FOLDER = path.resolve(import.meta.dirname, "../public/fonts");
const named = [
  ...readFileSync(path.resolve(import.meta.dirname, "globals.css"), "utf8").matchAll(/url\("(\/fonts\/[^"]+)"\)/g),
].map(([, address = ""]) => address);

it("names every font there is, each by its content, for browsers keep it for a year", () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".woff2"));
  expect(named.toSorted()).toEqual(files.map((file) => `/fonts/${file}`).sort());
  for (const file of files) {
    const hash = createHash("sha256")
      .update(readFileSync(path.join(FOLDER, file)))
      .digest("hex");
    expect(file).toContain(`.${hash.slice(0, 8)}.`);
  }
});

it("asks first for fonts the style sheet declares", () => {
  for (const font of FIRST_FONTS) expect(named).toContain(font);
});
