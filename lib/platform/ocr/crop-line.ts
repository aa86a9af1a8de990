import type { Corners } from "./page-line";

/** Pixels of an upright picture, three bytes each. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export const LINE_HEIGHT = 48;
const LONGEST = 1600;

/** A box of the page laid level, 48 pixels tall, as the recogniser takes it: three planes from −1 to 1. */
export function cropLine(
  page: Pixels,
  [topLeft, topRight, , bottomLeft]: Corners,
): { readonly planes: Float32Array; readonly width: number } {
  const along = Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1]);
  const across = Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1]);
  const width = Math.max(16, Math.min(LONGEST, Math.round((LINE_HEIGHT * along) / Math.max(1, across))));
  const planes = new Float32Array(3 * LINE_HEIGHT * width);
  const size = LINE_HEIGHT * width;
  const [ux, uy] = [(topRight[0] - topLeft[0]) / width, (topRight[1] - topLeft[1]) / width];
  const [vx, vy] = [(bottomLeft[0] - topLeft[0]) / LINE_HEIGHT, (bottomLeft[1] - topLeft[1]) / LINE_HEIGHT];
  const { data } = page;
  const [lastX, lastY] = [page.width - 1, page.height - 1];
  const stride = page.width * 3;
  // A page has some million of these points: nothing in here may cost more than arithmetic.
  for (let row = 0; row < LINE_HEIGHT; row++) {
    for (let column = 0; column < width; column++) {
      const x = Math.min(lastX, Math.max(0, topLeft[0] + ux * (column + 0.5) + vx * (row + 0.5) - 0.5));
      const y = Math.min(lastY, Math.max(0, topLeft[1] + uy * (column + 0.5) + vy * (row + 0.5) - 0.5));
      const x0 = Math.floor(x);
      const y0 = Math.floor(y);
      const fx = x - x0;
      const fy = y - y0;
      const right = x0 < lastX ? 3 : 0;
      const down = y0 < lastY ? stride : 0;
      const from = y0 * stride + x0 * 3;
      const at = row * width + column;
      for (let channel = 0; channel < 3; channel++) {
        const corner = from + channel;
        const top = (data[corner] ?? 0) * (1 - fx) + (data[corner + right] ?? 0) * fx;
        const bottom = (data[corner + down] ?? 0) * (1 - fx) + (data[corner + down + right] ?? 0) * fx;
        planes[channel * size + at] = (top * (1 - fy) + bottom * fy) / 127.5 - 1;
      }
    }
  }
  return { planes, width };
}
