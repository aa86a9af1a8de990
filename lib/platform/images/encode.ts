import type { Sharp } from "sharp";
import { QUALITY, type RenditionFormat } from "@/lib/engines/images/limits";

/** AVIF's third step finds most of what its ninth finds in a thirtieth of the time. */
const AVIF_EFFORT = 2;
/** WebP's second step makes files 3–4 % larger than its usual fourth, in two fifths of the time. */
export const WEBP_EFFORT = 2;

/** The encoder of a format. Nothing of a file's metadata is written: neither place nor camera nor profile (sRGB needs none). */
export function encode(image: Sharp, format: RenditionFormat, quality: number = QUALITY[format]): Sharp {
  switch (format) {
    case "avif":
      return image.avif({ quality, effort: AVIF_EFFORT });
    case "webp":
      return image.webp({ quality, effort: WEBP_EFFORT });
    case "jpeg":
      return image.flatten({ background: "#fff" }).jpeg({ quality });
    case "png":
      return image.png();
  }
}
