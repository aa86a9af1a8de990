import sharp from "sharp";
import { oneAtATime } from "./at-a-time";

/** One of our own drawings as a PNG, `width` pixels wide. Its colours are those of a light page. Never for SVG of others. */
export function paintSvg(svg: string, width: number): Promise<Uint8Array> {
  const plain = svg.replace(/var\(--[\w-]+,([^()]+)\)/g, "$1");
  return oneAtATime(async () => {
    const { data } = await sharp(Buffer.from(plain), { density: 72 * (width / 200) })
      .resize({ width })
      .flatten({ background: "#ffffff" })
      .png({ compressionLevel: 6 })
      .toBuffer({ resolveWithObject: true });
    return new Uint8Array(data);
  });
}
