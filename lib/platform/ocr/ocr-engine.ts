import { readFileSync } from "node:fs";
import path from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import sharp from "sharp";
import { cropLine, LINE_HEIGHT, type Pixels } from "./crop-line";
import { decodeText } from "./decode-text";
import { findBoxes } from "./find-boxes";
import { mendText } from "./mend-text";
import type { Corners, PageLine, ReadPage } from "./page-line";
import { spacedText } from "./space-words";

const ASSETS = path.join(process.cwd(), "node_modules", "@gutenye", "ocr-models", "assets");
/** Long side of the picture the detector sees, in steps of 32: what is larger costs more and splits lines that belong together. */
const DETECT_SIDE = 1024;
const LARGEST_SIDE = 3000;
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;
const SURE_FROM = 0.5;

interface Engine {
  readonly detector: InferenceSession;
  readonly recogniser: InferenceSession;
  readonly letters: readonly string[];
}

let engine: Promise<Engine> | undefined;

async function load(): Promise<Engine> {
  const options = { executionProviders: ["cpu"], intraOpNumThreads: 1, graphOptimizationLevel: "all" } as const;
  const [detector, recogniser] = await Promise.all(
    ["ch_PP-OCRv4_det_infer.onnx", "ch_PP-OCRv4_rec_infer.onnx"].map((file) =>
      InferenceSession.create(path.join(ASSETS, file), options),
    ),
  );
  if (detector === undefined || recogniser === undefined) throw new Error("The reading models are missing.");
  const letters = readFileSync(path.join(ASSETS, "ppocr_keys_v1.txt"), "utf8")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
  return { detector, recogniser, letters: [...letters, " "] };
}

/** Reads all printed text of a picture with PP-OCRv4 (detection and recognition), turned upright by its own notes. */
export async function readPicture(bytes: Uint8Array): Promise<ReadPage> {
  engine ??= load();
  const { detector, recogniser, letters } = await engine;
  const page = await pixelsOf(bytes);
  const boxes = await detect(detector, page);
  const lines: PageLine[] = [];
  const name = recogniser.inputNames[0] ?? "x";
  // One line at a time: several together are padded to the longest, and a line of them costs half as much again.
  for (const box of boxes) {
    const { planes, width } = cropLine(page, box);
    const answer = await recogniser.run({ [name]: new Tensor("float32", planes, [1, 3, LINE_HEIGHT, width]) });
    const output = answer[recogniser.outputNames[0] ?? ""];
    if (output === undefined) continue;
    const [, steps = 0, classes = 0] = output.dims;
    const decoded = decodeText(output.data as Float32Array, steps, classes, letters);
    const { confidence } = decoded;
    const text = mendText(spacedText(decoded, planes, width));
    if (text === "" || confidence < SURE_FROM) continue;
    lines.push({ text, confidence, box: box.map(([x, y]) => [x / page.width, y / page.height] as const) });
  }
  return { width: page.width, height: page.height, lines };
}

async function pixelsOf(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(bytes, { limitInputPixels: 60_000_000, failOn: "error" })
    .autoOrient()
    .resize({ width: LARGEST_SIDE, height: LARGEST_SIDE, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels === 3) return { data, width: info.width, height: info.height };
  const three = new Uint8Array(info.width * info.height * 3);
  for (let i = 0; i < info.width * info.height; i++) three.fill(data[i * info.channels] ?? 0, i * 3, i * 3 + 3);
  return { data: three, width: info.width, height: info.height };
}

async function detect(detector: InferenceSession, page: Pixels): Promise<readonly Corners[]> {
  const scale = Math.min(DETECT_SIDE / Math.max(page.width, page.height), 2);
  const step = (side: number) => Math.max(32, Math.round((side * scale) / 32) * 32);
  const [width, height] = [step(page.width), step(page.height)];
  const { data } = await sharp(page.data, { raw: { width: page.width, height: page.height, channels: 3 } })
    .resize(width, height, { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const size = width * height;
  const input = new Float32Array(3 * size);
  for (let channel = 0; channel < 3; channel++) {
    const [mean = 0, deviation = 1] = [MEAN[channel], DEVIATION[channel]];
    for (let i = 0; i < size; i++) input[channel * size + i] = ((data[i * 3 + channel] ?? 0) / 255 - mean) / deviation;
  }
  const name = detector.inputNames[0] ?? "x";
  const answer = await detector.run({ [name]: new Tensor("float32", input, [1, 3, height, width]) });
  const map = answer[detector.outputNames[0] ?? ""];
  if (map === undefined) return [];
  const [xScale, yScale] = [page.width / width, page.height / height];
  return findBoxes(map.data as Float32Array, width, height).map(
    (corners) => corners.map(([x, y]) => [x * xScale, y * yScale] as const) as unknown as Corners,
  );
}
