import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cropBox, LEAST_SHARE, moveCrop, scaleCrop, widestCrop } from "./crop";
import { MOST_FRAMES, sizeRefusal } from "./limits";
import { hashDistance, looksAlike, perceptualHash } from "./perceptual-hash";
import { photoSources } from "./photo-sources";
import { fitWithin, planSizes } from "./size-plan";
import { sniffFormat } from "./sniff-format";
import { ssim } from "./ssim";

const side = fc.integer({ min: 1, max: 8000 });
const size = fc.record({ width: side, height: side });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("what may come in", () => {
  test.each([
    [{ width: 10_000, height: 5_000, frames: 1 }, null],
    [{ width: 10_001, height: 5_000, frames: 1 }, "too-many-pixels"],
    [{ width: 1000, height: 1000, frames: 51 }, "too-many-pixels"],
    [{ width: 10, height: 10, frames: MOST_FRAMES + 1 }, "too-many-frames"],
    [{ width: 0, height: 10, frames: 1 }, "not-a-picture"],
    [{ width: Number.NaN, height: 10, frames: 1 }, "not-a-picture"],
  ])("%j: %s", (given, refusal) => {
    expect(sizeRefusal(given)).toBe(refusal);
  });

  test("any bytes have a format or none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        sniffFormat(bytes);
      }),
    );
  });
});

describe("sizes", () => {
  test.each([
    [{ width: 1600, height: 1200 }, ["320×240", "640×480", "1080×810", "1600×1200"]],
    [{ width: 1200, height: 1600 }, ["320×427", "640×853", "1200×1600"]],
    [{ width: 340, height: 500 }, ["340×500"]],
    [{ width: 1600, height: 3 }, ["320×1", "640×1", "1080×2", "1600×3"]],
  ])("planned for %j", (kept, sizes) => {
    expect(planSizes(kept).map((one) => `${one.width}×${one.height}`)).toEqual(sizes);
  });

  test("fit within a side, never grow and never vanish", () => {
    fc.assert(
      fc.property(size, side, (given, longest) => {
        const fitted = fitWithin(given, longest);
        expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(Math.max(1, longest));
        expect(fitted.width).toBeLessThanOrEqual(given.width);
        expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test("a picture names AVIF only where there is some", () => {
    const photo = { id: "p", width: 1600, height: 1200, isAnimated: false, placeholder: null, avifWidths: [] };
    expect(photoSources(photo).avif).toBeNull();
    expect(photoSources({ ...photo, avifWidths: [640, 320] }).avif).toBe(
      "/api/files/p?format=avif&width=320 320w, /api/files/p?format=avif&width=640 640w",
    );
    expect(photoSources(photo).webp.split(", ")).toHaveLength(4);
  });
});

describe("a part of a picture", () => {
  test("lies inside it, at least a pixel each way", () => {
    fc.assert(
      fc.property(size, share, share, share, share, (given, x, y, width, height) => {
        const box = cropBox({ x, y, width, height }, given);
        if (box === null) return;
        expect(box.left + box.width).toBeLessThanOrEqual(given.width);
        expect(box.top + box.height).toBeLessThanOrEqual(given.height);
        expect(Math.min(box.left, box.top, box.width - 1, box.height - 1)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test.each([
    [{ x: Number.NaN, y: 0, width: 1, height: 1 }],
    [{ x: -0.1, y: 0, width: 1, height: 1 }],
    [{ x: 0, y: 0, width: 0, height: 1 }],
    [{ x: 0, y: 0, width: 1, height: 1.2 }],
  ])("is none for %j", (crop) => {
    expect(cropBox(crop, { width: 100, height: 100 })).toBeNull();
  });

  test("keeps its shape and stays inside, however it is moved and sized", () => {
    const shape = fc.constantFrom(4 / 3, 1, 3 / 4);
    const moves = fc.array(
      fc.record({ x: fc.double({ min: -2, max: 2, noNaN: true }), by: fc.double({ min: 0.2, max: 4, noNaN: true }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.record({ width: fc.integer({ min: 100, max: 4000 }), height: fc.integer({ min: 100, max: 4000 }) }),
        shape,
        moves,
        (given, wanted, steps) => {
          let crop = widestCrop(given, wanted);
          for (const step of steps) crop = scaleCrop(moveCrop(crop, step.x, -step.x), step.by);
          expect((crop.width * given.width) / (crop.height * given.height)).toBeCloseTo(wanted, 6);
          expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
          expect(crop.x + crop.width).toBeLessThanOrEqual(1 + 1e-9);
          expect(crop.y + crop.height).toBeLessThanOrEqual(1 + 1e-9);
          const widest = widestCrop(given, wanted);
          expect(Math.min(crop.width, crop.height)).toBeGreaterThanOrEqual(
            Math.min(LEAST_SHARE, widest.width, widest.height) - 1e-9,
          );
        },
      ),
    );
  });
});

describe("a perceptual hash", () => {
  const picture = (of: (x: number, y: number) => number) =>
    Array.from({ length: 1024 }, (_, at) => of(at % 32, Math.floor(at / 32)));
  const slope = picture((x, y) => 120 + 4 * x + 40 * Math.sin(y / 3) + 30 * Math.cos((x * y) / 40) + (x > 20 ? 50 : 0));

  test("stays under brightness, contrast and a little noise, and turns with the scene", () => {
    const hash = perceptualHash(slope);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(hashDistance(hash, perceptualHash(slope.map((value) => value * 0.7 + 30)))).toBeLessThanOrEqual(2);
    expect(looksAlike(hash, perceptualHash(slope.map((value, at) => value + ((at * 7) % 5))))).toBe(true);
    expect(looksAlike(hash, perceptualHash(picture((x, y) => (((x >> 3) + (y >> 3)) % 2) * 200)))).toBe(false);
    expect(() => perceptualHash([1, 2])).toThrow(RangeError);
  });

  test("distance counts differing bits; what is no hash is like nothing", () => {
    expect(hashDistance("ffffffffffffffff", "0000000000000000")).toBe(64);
    expect(hashDistance("0000000000000000", "8000000000000001")).toBe(2);
    expect(hashDistance("", "")).toBe(64);
  });
});

test("structural similarity is 1 for the same, low for another picture, and refuses other sizes", () => {
  const one = Array.from({ length: 400 }, (_, at) => (at * 37) % 256);
  expect(ssim(one, one, 20, 20)).toBeCloseTo(1, 9);
  expect(ssim(one, one.toReversed(), 20, 20)).toBeLessThan(0.6);
  expect(() => ssim(one, one, 10, 20)).toThrow(RangeError);
});
