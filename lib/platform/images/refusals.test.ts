import { crc32, deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { preparePhoto } from "./prepare-photo";
import { scene } from "./testing/scene";

const reasonOf = async (bytes: Uint8Array, declared: string | null = null) => {
  const result = await preparePhoto(bytes, { declared });
  return result.ok ? "taken" : result.reason;
};
const text = (words: string) => new TextEncoder().encode(words);
const join = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);

/** A PNG that says it has this size, and holds hardly anything. */
function pngSaying(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => {
    const body = join(text(name), data);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.byteLength);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return join(size, body, sum);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return join(
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000_000))),
    chunk("IEND", text("")),
  );
}

/** A GIF with frames of one pixel each on a canvas of this size. */
function gifSaying(width: number, height: number, frames: number): Uint8Array {
  const canvas = Buffer.alloc(7);
  canvas.writeUInt16LE(width, 0);
  canvas.writeUInt16LE(height, 2);
  canvas[4] = 0x80;
  const colours = Buffer.from([0, 0, 0, 255, 255, 255]);
  const delay = Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0]);
  const pixel = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  const parts = Array.from({ length: frames }, () => join(delay, pixel));
  return join(text("GIF89a"), canvas, colours, ...parts, Buffer.from([0x3b]));
}

const jpeg = () => scene(300, 200).jpeg().toBuffer();
const png = () => scene(300, 200).png().toBuffer();

/** A zip's end record, with nothing before it. */
const zipEnd = Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]);

describe("refused with its reason", () => {
  test("pixel bombs, before a pixel is decoded", async () => {
    const began = performance.now();
    expect(await reasonOf(pngSaying(60_000, 60_000))).toBe("too-many-pixels");
    expect(await reasonOf(pngSaying(900_000, 60))).toBe("too-many-pixels");
    expect(await reasonOf(pngSaying(2_000_000_000, 2))).toBe("not-a-picture");
    expect(await reasonOf(pngSaying(50_001, 1_000))).toBe("too-many-pixels");
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test("animations whose frames are too many pixels together", async () => {
    expect(await reasonOf(gifSaying(2000, 2000, 13))).toBe("too-many-pixels");
    expect(await reasonOf(gifSaying(20, 20, 301))).toBe("too-many-frames");
    expect(await reasonOf(gifSaying(20, 20, 12))).toBe("taken");
  });

  test("files over 25 MB", async () => {
    expect(await reasonOf(new Uint8Array(25_000_001))).toBe("too-large");
  });

  test("truncated files of every format, wherever they are cut", async () => {
    const whole = {
      jpeg: await jpeg(),
      png: await png(),
      webp: await scene(300, 200).webp().toBuffer(),
      gif: await scene(300, 200).gif().toBuffer(),
      avif: await scene(300, 200).avif({ effort: 0 }).toBuffer(),
      tiff: await scene(300, 200).tiff().toBuffer(),
    };
    for (const [format, bytes] of Object.entries(whole)) {
      expect(await reasonOf(bytes), format).toBe("taken");
      for (const share of [0.03, 0.3, 0.6, 0.95]) {
        const cut = await reasonOf(bytes.subarray(0, Math.floor(bytes.byteLength * share)));
        expect(["truncated", "not-a-picture"], `${format} ${share}`).toContain(cut);
      }
    }
    for (const format of ["jpeg", "png", "webp", "gif"] as const)
      expect(await reasonOf(whole[format].subarray(0, whole[format].byteLength * 0.6)), format).toBe("truncated");
  });

  test("a JPEG cut behind the end of its small preview", async () => {
    const preview = await scene(80, 60).jpeg().toBuffer();
    const bytes = await jpeg();
    // An APP1 segment that holds a whole JPEG, as cameras write it.
    const size = Buffer.from([(preview.byteLength + 2) >> 8, (preview.byteLength + 2) & 0xff]);
    const withPreview = join(bytes.subarray(0, 2), Buffer.from([0xff, 0xe1]), size, preview, bytes.subarray(2));
    expect(await reasonOf(withPreview)).toBe("taken");
    expect(await reasonOf(withPreview.subarray(0, withPreview.byteLength - bytes.byteLength / 2))).toBe("truncated");
  });

  test.each([
    ["plain", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'],
    ["declared", '<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg onload="alert(1)"/>'],
    ["prefixed", '<x:svg xmlns:x="http://www.w3.org/2000/svg"/>'],
    ["after a comment", `<!-- ${"x".repeat(3000)} --><svg><script>alert(1)</script></svg>`],
  ])("SVG, %s", async (_, words) => {
    expect(await reasonOf(text(words))).toBe("svg");
    expect(await reasonOf(Buffer.from(words, "utf16le"))).toBe("svg");
  });

  test("pictures that are a page, a program or an archive as well", async () => {
    const [photo, drawing] = [await jpeg(), await png()];
    expect(await reasonOf(join(photo, text("<html><script>alert(1)</script>")))).toBe("polyglot");
    expect(await reasonOf(join(photo, text("<?php system($_GET[0]); ?>")))).toBe("polyglot");
    expect(await reasonOf(join(drawing, text("%PDF-1.7 ...")))).toBe("polyglot");
    expect(await reasonOf(join(photo, zipEnd))).toBe("polyglot");
    // In a comment of the picture itself, in capitals.
    const words = text("<SCRIPT>alert(1)</SCRIPT>");
    const comment = join(Buffer.from([0xff, 0xfe, 0, words.byteLength + 2]), words);
    expect(await reasonOf(join(photo.subarray(0, 2), comment, photo.subarray(2)))).toBe("polyglot");
    // A GIF that is JavaScript.
    const gif = await scene(20, 20).gif().toBuffer();
    expect(await reasonOf(join(gif, text("=1;/*<script>*/")))).toBe("polyglot");
  });

  test("what phones write behind a photo is no polyglot", async () => {
    const motion = join(await jpeg(), Buffer.from([0, 0, 0, 24]), text("ftypmp42"), Buffer.alloc(4000, 7));
    expect(await reasonOf(motion)).toBe("taken");
  });

  test("a type that the content belies", async () => {
    const photo = await jpeg();
    expect(await reasonOf(photo, "image/png")).toBe("wrong-type");
    expect(await reasonOf(text("just words"), "image/jpeg")).toBe("wrong-type");
    expect(await reasonOf(photo, "image/jpeg; charset=binary")).toBe("taken");
    expect(await reasonOf(photo, "application/octet-stream")).toBe("taken");
    expect(await reasonOf(photo, "")).toBe("taken");
  });

  test("whatever else is no picture", async () => {
    expect(await reasonOf(new Uint8Array())).toBe("empty");
    expect(await reasonOf(text("hello"))).toBe("not-a-picture");
    expect(await reasonOf(text("%PDF-1.7"))).toBe("not-a-picture");
    expect(await reasonOf(Buffer.alloc(3000, 0xff))).toBe("not-a-picture");
    expect(await reasonOf(join(Buffer.from([0, 0, 0, 24]), text("ftypmp42"), Buffer.alloc(90)))).toBe("not-a-picture");
    expect(await reasonOf(join(Buffer.from([0, 0, 0, 24]), text("ftypheic"), Buffer.alloc(90)))).toBe("heic");
  });

  test("nothing that is thrown at it makes it throw", async () => {
    const seeds = [
      await jpeg(),
      await png(),
      await scene(60, 40).webp().toBuffer(),
      await scene(60, 40).gif().toBuffer(),
    ];
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state % below;
    };
    for (let round = 0; round < 120; round++) {
      const bytes = Buffer.from(seeds[round % seeds.length] ?? []);
      for (let change = 0; change < 1 + next(20); change++) bytes[next(bytes.byteLength)] = next(256);
      const result = await preparePhoto(bytes);
      if (result.ok) expect(result.photo.kept.width).toBeGreaterThan(0);
    }
  });
});
