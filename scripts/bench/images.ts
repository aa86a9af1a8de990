import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { atWidth } from "@/lib/engines/images/size-plan";
import { WEBP_EFFORT } from "@/lib/platform/images/encode";
import { decodeWithin, renditionOf } from "@/lib/platform/images/prepare-photo";
import { cpuSecondsOf, median } from "./rate";

/** Debian's Python, for which `python3-pil` is packaged; another one in the path does not have it. */
const PYTHON = "/usr/bin/python3";
const WIDTHS = [1600, 720, 320];
const QUALITY = 80;
const ROUNDS = 3;
/** As many as somebody brings home from a holiday. */
const MANY = 100;

/**
 * Photos of 12 megapixels to three sizes in two formats (JPEG and WebP): photos a CPU second beside Pillow doing the
 * same, with and without its shrink-on-load, and one rendition beside sharp called by hand; then a hundred one after the
 * other, as the background job makes them, with the time and the most memory either takes. Pillow's figures are left out
 * where it is not installed.
 */
export async function benchImages(): Promise<Record<string, number>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-images-"));
  try {
    sharp.concurrency(1);
    const photos = drawPhotos(folder, 4);
    const own: number[] = [];
    const plain: number[] = [];
    const draft: number[] = [];
    const wall: number[] = [];
    const overBare: number[] = [];
    // In turns, so that a busy moment of the machine meets all alike.
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      own.push(photos.length / (await cpuSecondsOf(() => eachOf(photos, allSizes))));
      wall.push(photos.length / ((performance.now() - began) / 1000));
      const byPillow = pillow(photos, false);
      if (byPillow !== null) plain.push(photos.length / byPillow.cpuSeconds);
      const byDraft = pillow(photos, true);
      if (byDraft !== null) draft.push(photos.length / byDraft.cpuSeconds);
      const ours = await cpuSecondsOf(() => eachOf(photos, oneSize));
      overBare.push((await cpuSecondsOf(() => eachOf(photos, bareSize))) / ours);
    }
    if (plain.length === 0)
      console.error("images: Pillow is not installed (apt-get install python3-pil), so nothing is compared with it.");
    const many = Array.from({ length: MANY }, (_, place) => photos[place % photos.length] ?? "");
    const began = performance.now();
    await eachOf(many, allSizes);
    const manySeconds = (performance.now() - began) / 1000;
    const byPillow = pillow(many, true);
    return {
      "images.perSecond": median(wall),
      "images.perCpuSecond": median(own),
      "images.hundredSeconds": manySeconds,
      "images.peakMb": process.resourceUsage().maxRSS / 1024,
      "images.vsBareSharp": median(overBare),
      ...(byPillow === null
        ? {}
        : {
            "images.vsPillow": median(own) / median(plain),
            "images.vsPillowDraft": median(own) / median(draft),
            "images.pillowDraftHundredCpuSeconds": byPillow.cpuSeconds,
            "images.pillowPeakMb": byPillow.peakMb,
          }),
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function drawPhotos(folder: string, count: number): readonly string[] {
  const script = path.join(import.meta.dirname, "draw-photos.ts");
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, folder, String(count)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The photos could not be drawn: ${stderr}`);
  return Array.from({ length: count }, (_, place) => path.join(folder, `${place + 1}.jpg`));
}

async function eachOf(photos: readonly string[], work: (bytes: Uint8Array) => Promise<unknown>) {
  for (const photo of photos) await work(fs.readFileSync(photo));
}

async function allSizes(bytes: Uint8Array) {
  const pixels = await decodeWithin(bytes, WIDTHS[0] ?? 0);
  for (const width of WIDTHS)
    for (const format of ["jpeg", "webp"] as const) await renditionOf(pixels, atWidth(pixels, width), format, QUALITY);
}

async function oneSize(bytes: Uint8Array) {
  const pixels = await decodeWithin(bytes, 720);
  await renditionOf(pixels, pixels, "webp", QUALITY);
}

const bareSize = (bytes: Uint8Array) =>
  sharp(bytes).rotate().resize(720, 720, { fit: "inside" }).webp({ quality: QUALITY, effort: WEBP_EFFORT }).toBuffer();

/** What Pillow takes for all of them; null where it is not installed. */
function pillow(photos: readonly string[], useDraft: boolean) {
  const given = JSON.stringify({ photos, widths: WIDTHS, useDraft, quality: QUALITY });
  const script = path.join(import.meta.dirname, "images.py");
  const { status, stdout } = spawnSync(PYTHON, [script], { input: given, encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as { readonly cpuSeconds: number; readonly peakMb: number }) : null;
}
