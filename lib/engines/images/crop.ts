import type { Size } from "./size-plan";

/** A part of a picture, in shares of its width and height from its upper left corner. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest part that can be cut out, in shares. */
export const LEAST_SHARE = 0.1;

/** The part in whole pixels, inside the picture and at least one pixel each way. Null for anything but finite shares of 0–1. */
export function cropBox(crop: Crop, size: Size): (Size & { readonly left: number; readonly top: number }) | null {
  const shares = [crop.x, crop.y, crop.width, crop.height];
  if (!shares.every((share) => Number.isFinite(share) && share >= 0 && share <= 1)) return null;
  if (crop.width === 0 || crop.height === 0) return null;
  const left = Math.min(size.width - 1, Math.round(crop.x * size.width));
  const top = Math.min(size.height - 1, Math.round(crop.y * size.height));
  return {
    left,
    top,
    width: clamp(Math.round(crop.width * size.width), 1, size.width - left),
    height: clamp(Math.round(crop.height * size.height), 1, size.height - top),
  };
}

/** The largest part of the given shape (width : height), in the middle. */
export function widestCrop(size: Size, shape: number): Crop {
  const own = size.width / size.height;
  const width = own > shape ? shape / own : 1;
  const height = own > shape ? 1 : own / shape;
  return { x: (1 - width) / 2, y: (1 - height) / 2, width, height };
}

/** The part moved by shares, stopped at the edges. */
export function moveCrop(crop: Crop, byX: number, byY: number): Crop {
  return { ...crop, x: clamp(crop.x + byX, 0, 1 - crop.width), y: clamp(crop.y + byY, 0, 1 - crop.height) };
}

/** The part `by` times as large around its middle, in its own shape, inside the picture and not below the least. */
export function scaleCrop(crop: Crop, by: number): Crop {
  const least = Math.max(LEAST_SHARE / crop.width, LEAST_SHARE / crop.height);
  const most = Math.min(1 / crop.width, 1 / crop.height);
  const factor = clamp(by, Math.min(least, most), most);
  const width = crop.width * factor;
  const height = crop.height * factor;
  return {
    x: clamp(crop.x + (crop.width - width) / 2, 0, 1 - width),
    y: clamp(crop.y + (crop.height - height) / 2, 0, 1 - height),
    width,
    height,
  };
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));
