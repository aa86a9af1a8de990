import { z } from "zod";
import { LEAST_SHARE } from "@/lib/engines/images/crop";
import { LONGEST_SIDE, MOST_IN_BATCH, RENDITION_FORMATS } from "@/lib/engines/images/limits";

const side = z.number().int().min(16).max(LONGEST_SIDE);
const quality = z.number().int().min(1).max(100).optional();
const format = z.enum(RENDITION_FORMATS);

const wanted = z.object({ format, width: side, height: side.optional(), quality });

/** Several sizes of one photo. */
export const resizeInput = z.object({
  id: z.uuid(),
  sizes: z
    .array(z.object({ width: side, height: side.optional() }))
    .min(1)
    .max(8),
  format: format.default("webp"),
  quality,
});

/** One photo in another format, at its own size. */
export const convertInput = z.object({ id: z.uuid(), format, quality });

/** Sizes and formats of many photos, made in the background. */
export const batchInput = z.object({
  ids: z.array(z.uuid()).min(1).max(MOST_IN_BATCH),
  wanted: z.array(wanted).min(1).max(12),
});
export type BatchInput = z.infer<typeof batchInput>;

const share = z.number().min(0).max(1);

/** A part of a photo in shares of its width and height. */
export const cropInput = z.object({
  x: share,
  y: share,
  width: share.min(LEAST_SHARE),
  height: share.min(LEAST_SHARE),
});

/** What names one size in the address of a photo. */
export const renditionQuery = z.object({
  format: z.enum(RENDITION_FORMATS).default("webp"),
  width: z.coerce.number().int().min(1).max(LONGEST_SIDE),
  height: z.coerce.number().int().min(1).max(LONGEST_SIDE).optional(),
});

export const photoKept = z.object({ householdId: z.uuid(), fileId: z.uuid() });
export const batchAsked = z.object({
  householdId: z.uuid(),
  fileIds: z.array(z.uuid()).max(MOST_IN_BATCH),
  wanted: z.array(wanted).max(12),
});
