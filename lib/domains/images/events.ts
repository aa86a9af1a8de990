import type { Wanted } from "./policy";

/** A photo was kept; its AVIF sizes, which cost ten times a WebP, are still to be made. */
export const PHOTO_KEPT = "images/photo.kept";

export interface PhotoKept {
  readonly householdId: string;
  readonly fileId: string;
}

/** Sizes and formats of many photos were asked for. */
export const BATCH_ASKED = "images/batch.asked";

export interface BatchAsked {
  readonly householdId: string;
  readonly fileIds: readonly string[];
  readonly wanted: readonly Wanted[];
}
