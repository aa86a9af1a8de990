import type { RenditionFormat } from "@/lib/engines/images/limits";
import { atWidth, fitWithin, planSizes, type Size } from "@/lib/engines/images/size-plan";

/** One size in one format as it is asked for; without a height the photo keeps its shape. */
export interface Wanted {
  readonly format: RenditionFormat;
  readonly width: number;
  readonly height?: number | undefined;
  readonly quality?: number | undefined;
}

/** A size and format with the pixels it comes to for one photo. */
export interface Planned extends Size {
  readonly format: RenditionFormat;
  readonly quality?: number | undefined;
}

/** The address of one size of a photo; what it gives never changes. */
export const renditionUrl = (fileId: string, format: RenditionFormat, width: number, height?: number): string =>
  `/api/files/${fileId}?format=${format}&width=${width}${height === undefined ? "" : `&height=${height}`}`;

/** What a photo is offered in without being asked: AVIF of its planned sizes. Animations have none. */
export function plannedAvif(photo: Size & { readonly isAnimated: boolean }): readonly Planned[] {
  return photo.isAnimated ? [] : planSizes(photo).map((size) => ({ ...size, format: "avif" as const }));
}

/** What is asked for, in pixels of this photo: nothing is made larger than it is. */
export function plannedFor(photo: Size, wanted: readonly Wanted[]): readonly Planned[] {
  const planned = wanted.map(({ format, width, height, quality }) => {
    const size =
      height === undefined ? atWidth(photo, Math.min(width, photo.width)) : cutSize(photo, { width, height });
    return { ...size, format, quality };
  });
  const bySize = new Map(planned.map((one) => [`${one.format} ${one.width} ${one.height}`, one]));
  return [...bySize.values()];
}

/** The asked shape, shrunk until it fits into the photo. */
function cutSize(photo: Size, size: Size): Size {
  const by = Math.min(1, photo.width / size.width, photo.height / size.height);
  return by === 1 ? size : fitWithin(size, Math.max(size.width, size.height) * by);
}
