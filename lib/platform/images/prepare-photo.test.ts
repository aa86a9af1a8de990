import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { looksAlike } from "@/lib/engines/images/perceptual-hash";
import { deriveRenditions, isKeptPhoto } from "./derive";
import { preparePhoto } from "./prepare-photo";
import { scene } from "./testing/scene";

const pixelsOf = (bytes: Uint8Array) => sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });

async function prepared(bytes: Uint8Array, options?: Parameters<typeof preparePhoto>[1]) {
  const result = await preparePhoto(bytes, options);
  if (!result.ok) throw new Error(result.reason);
  return result.photo;
}

async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await pixelsOf(bytes);
  const at = (Math.round(y * (info.height - 1)) * info.width + Math.round(x * (info.width - 1))) * info.channels;
  return [...data.subarray(at, at + 3)];
}

/** Red in the upper left corner, blue in the upper right, the rest grey. */
const corners = () =>
  sharp({ create: { width: 120, height: 80, channels: 3, background: "#808080" } }).composite([
    { input: { create: { width: 40, height: 40, channels: 3, background: "#f00" } }, left: 0, top: 0 },
    { input: { create: { width: 40, height: 40, channels: 3, background: "#00f" } }, left: 80, top: 0 },
  ]);

describe("a photo as it is kept", () => {
  test("comes in all planned sizes as WebP, none larger than it was", async () => {
    const photo = await prepared(await scene(2400, 1800).jpeg().toBuffer());
    expect([...photo.smaller, photo.kept].map(({ width, height, format }) => [width, height, format])).toEqual([
      [320, 240, "webp"],
      [640, 480, "webp"],
      [1080, 810, "webp"],
      [1600, 1200, "webp"],
    ]);
    expect(await isKeptPhoto(photo.kept.bytes)).toBe(true);
    const small = await prepared(await scene(200, 300).png().toBuffer());
    expect(small.smaller).toEqual([]);
    expect([small.kept.width, small.kept.height]).toEqual([200, 300]);
    expect(photo.placeholder).toMatch(/^data:image\/webp;base64,.{20,300}$/);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("stands upright from orientation %i", async (orientation) => {
    // What a camera turned this way writes: the upright picture with the turn undone.
    const upright = await corners().png().toBuffer();
    const turned = (angle: number) => sharp(upright).rotate(angle).png().toBuffer();
    const undone = [
      upright,
      await sharp(upright).flop().png().toBuffer(),
      await turned(180),
      await sharp(upright).flip().png().toBuffer(),
      await sharp(await turned(90))
        .flop()
        .png()
        .toBuffer(),
      await turned(270),
      await sharp(await turned(270))
        .flop()
        .png()
        .toBuffer(),
      await turned(90),
    ][orientation - 1];
    const stored = await sharp(undone)
      .withMetadata({ orientation })
      .jpeg({ quality: 95, chromaSubsampling: "4:4:4" })
      .toBuffer();
    const { kept } = await prepared(stored);
    expect([kept.width, kept.height]).toEqual([120, 80]);
    const [red = 0, , blueOfRed = 255] = await colourAt(kept.bytes, 0.05, 0.05);
    const [redOfBlue = 255, , blue = 0] = await colourAt(kept.bytes, 0.95, 0.05);
    expect(red - blueOfRed).toBeGreaterThan(150);
    expect(blue - redOfBlue).toBeGreaterThan(150);
    expect((await sharp(kept.bytes).metadata()).orientation).toBeUndefined();
  });

  test("carries nothing a phone wrote into it: no place, no camera, no words, no profile", async () => {
    const told = await scene(400, 300)
      .withExif({
        IFD0: { Make: "Camera-Maker", Copyright: "somebody" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "47/1 22/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "8/1 32/1 0/1" },
      })
      .withIccProfile("p3")
      .jpeg()
      .toBuffer();
    const before = await sharp(told).metadata();
    expect(before.exif?.includes("Camera-Maker")).toBe(true);
    const photo = await prepared(told);
    for (const { bytes } of [photo.kept, ...photo.smaller]) {
      const meta = await sharp(bytes).metadata();
      expect([meta.exif, meta.xmp, meta.iptc, meta.icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(Buffer.from(bytes).includes("Camera-Maker")).toBe(false);
    }
    for (const format of ["avif", "jpeg", "png"] as const) {
      const [made] = await deriveRenditions(photo.kept.bytes, [{ format, width: 160, height: 120 }]);
      expect((await sharp(made?.bytes).metadata()).exif, format).toBeUndefined();
    }
  });

  test("shows the colours its profile meant", async () => {
    const orange = { r: 230, g: 120, b: 40 };
    const wide = await sharp({ create: { width: 64, height: 64, channels: 3, background: orange } })
      .withIccProfile("p3")
      .png()
      .toBuffer();
    const inside = await pixelsOf(wide);
    // The file's own numbers differ from sRGB's, so that ignoring the profile would show.
    expect(Math.abs((inside.data[0] ?? 0) - 230)).toBeLessThanOrEqual(12);
    const [r = 0, g = 0, b = 0] = await colourAt((await prepared(wide)).kept.bytes, 0.5, 0.5);
    expect(Math.max(Math.abs(r - 230), Math.abs(g - 120), Math.abs(b - 40))).toBeLessThanOrEqual(5);
  });

  test("reads CMYK, 16 bits, grey and transparent pictures", async () => {
    const cmyk = await scene(200, 150).toColourspace("cmyk").jpeg().toBuffer();
    const deep = await scene(200, 150).toColourspace("rgb16").png().toBuffer();
    const grey = await scene(200, 150).greyscale().toColourspace("b-w").jpeg().toBuffer();
    const clear = await sharp({
      create: { width: 50, height: 50, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } },
    })
      .png()
      .toBuffer();
    for (const bytes of [cmyk, deep, grey]) {
      const { kept } = await prepared(bytes);
      expect([kept.width, kept.height]).toEqual([200, 150]);
      expect(await isKeptPhoto(kept.bytes)).toBe(true);
    }
    expect((await sharp((await prepared(clear)).kept.bytes).metadata()).hasAlpha).toBe(true);
  });

  test("stays an animation where it is one", async () => {
    const frames = await Promise.all(
      ["#f00", "#0f0", "#00f"].map((background) =>
        sharp({ create: { width: 900, height: 600, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 200, 300], loop: 0 })
      .toBuffer();
    const webp = await sharp(gif, { animated: true }).webp().toBuffer();
    for (const moving of [gif, webp]) {
      const photo = await prepared(moving);
      expect(photo.isAnimated).toBe(true);
      for (const one of [photo.kept, ...photo.smaller]) {
        const meta = await sharp(one.bytes).metadata();
        expect([meta.pages, meta.pageHeight ?? meta.height, meta.width]).toEqual([3, one.height, one.width]);
        expect(meta.delay).toEqual([100, 200, 300]);
      }
      expect([photo.kept.width, photo.kept.height]).toEqual([800, 533]);
    }
    const cut = await prepared(gif, { crop: { x: 0.5, y: 0, width: 0.5, height: 1 } });
    expect([cut.kept.width, cut.kept.height, cut.isAnimated]).toEqual([450, 600, true]);
    expect((await sharp(cut.kept.bytes).metadata()).pages).toBe(3);
  });

  test("is cut in shares of the upright picture", async () => {
    const turned = await sharp(await corners().png().toBuffer())
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 95 })
      .toBuffer();
    const { kept } = await prepared(turned, { crop: { x: 0.75, y: 0, width: 0.25, height: 0.5 } });
    expect([kept.width, kept.height]).toEqual([30, 40]);
    const [red = 255, , blue = 0] = await colourAt(kept.bytes, 0.5, 0.5);
    expect(blue - red).toBeGreaterThan(150);
  });
});

describe("the look of a photo", () => {
  test("is found again in other sizes, formats, qualities and brightness, and not in another scene", async () => {
    const first = await prepared(await scene(1600, 1200, 1).jpeg({ quality: 90 }).toBuffer());
    const same = [
      await scene(1600, 1200, 1).resize(500).webp({ quality: 40 }).toBuffer(),
      await scene(1600, 1200, 1).png().toBuffer(),
      await scene(1600, 1200, 1).modulate({ brightness: 1.1 }).jpeg({ quality: 60 }).toBuffer(),
      await scene(1600, 1200, 1).resize(900, 675, { kernel: "nearest" }).avif({ effort: 0 }).toBuffer(),
    ];
    for (const bytes of same)
      expect(looksAlike(first.perceptualHash, (await prepared(bytes)).perceptualHash)).toBe(true);
    for (const seed of [2, 3, 4, 5, 6])
      expect(
        looksAlike(
          first.perceptualHash,
          (await prepared(await scene(800, 600, seed).jpeg().toBuffer())).perceptualHash,
        ),
      ).toBe(false);
  });
});
