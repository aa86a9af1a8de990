import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { QUALITY } from "@/lib/engines/images/limits";
import { ssim } from "@/lib/engines/images/ssim";
import { preparePhoto } from "./prepare-photo";
import { scene } from "./testing/scene";

/** Debian's Python, for which `python3-pil` is packaged. */
const PYTHON = "/usr/bin/python3";
const hasPillow = spawnSync(PYTHON, ["-c", "import PIL"]).status === 0;
if (!hasPillow) console.warn("Pillow is not there (apt-get install python3-pil): sizes are not compared with it.");

const greyOf = (source: Uint8Array | string) => sharp(source).removeAlpha().greyscale().raw().toBuffer();

test.skipIf(!hasPillow)(
  "every size looks as Pillow makes it from the whole photo, in the same format and quality",
  async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-pillow-"));
    try {
      const photo = await scene(1400, 933, 1).jpeg({ quality: 92 }).toBuffer();
      const sample = path.join(folder, "photo.jpg");
      fs.writeFileSync(sample, photo);
      const result = await preparePhoto(photo);
      if (!result.ok) throw new Error(result.reason);
      for (const made of [result.photo.kept, ...result.photo.smaller]) {
        const into = path.join(folder, "theirs.webp");
        const { width, height } = made;
        const given = JSON.stringify({ sample, into, width, height, quality: QUALITY.webp });
        const { status, stderr } = spawnSync(PYTHON, ["scripts/bench/images.py"], { input: given, encoding: "utf8" });
        expect(status, stderr).toBe(0);
        const likeness = ssim(await greyOf(made.bytes), await greyOf(into), width, height);
        expect(likeness, `${width} × ${height}`).toBeGreaterThanOrEqual(0.98);
      }
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
);
