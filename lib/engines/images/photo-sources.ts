import { planSizes, type Size } from "./size-plan";

/** A kept photo, as far as a page needs it. */
export interface PhotoFacts extends Size {
  readonly id: string;
  readonly isAnimated: boolean;
  /** A few pixels as a data URL; null for photos from before there were any. */
  readonly placeholder: string | null;
  /** Widths there is AVIF of. */
  readonly avifWidths: readonly number[];
}

/** What a `<picture>` of a photo says. */
export interface PhotoSources {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly src: string;
  readonly webp: string;
  /** Null while there is no AVIF of it. */
  readonly avif: string | null;
  readonly placeholder: string | null;
}

/** Addresses of a photo in all its sizes. Each stands for the same bytes for ever. */
export function photoSources(photo: PhotoFacts): PhotoSources {
  const { id, width, height, placeholder } = photo;
  const address = (format: string, size: number) => `/api/files/${id}?format=${format}&width=${size}`;
  const list = (format: string, widths: readonly number[]) =>
    widths.map((size) => `${address(format, size)} ${size}w`).join(", ");
  const avif = photo.avifWidths.toSorted((a, b) => a - b);
  return {
    ...{ id, width, height, placeholder },
    src: `/api/files/${id}`,
    webp: list(
      "webp",
      planSizes(photo).map((size) => size.width),
    ),
    avif: avif.length === 0 ? null : list("avif", avif),
  };
}
