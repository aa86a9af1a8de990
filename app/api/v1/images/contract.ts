import { z } from "zod";
import { batchInput, convertInput, cropInput, resizeInput } from "@/lib/domains/images/schema";
import { type ImageRefusal, MOST_BYTES, RENDITION_FORMATS } from "@/lib/engines/images/limits";
import { formFile } from "@/lib/platform/rest/common-schemas";
import { endpoint, form, found } from "@/lib/platform/rest/contract";
import type { ProblemKind } from "@/lib/platform/rest/problems";

/** What a form adds to its file. */
const FORM_BYTES = 10_000;

const refusals = {
  empty: { status: 422, title: "The file is empty." },
  "too-large": { status: 413, title: "The file is over 25 MB." },
  "too-many-pixels": { status: 422, title: "The picture has more than 50 megapixels." },
  "too-many-frames": { status: 422, title: "The animation has more than 300 frames." },
  truncated: { status: 422, title: "The file is cut off." },
  svg: { status: 415, title: "SVG drawings are not taken." },
  heic: { status: 415, title: "HEIC is not read here; send JPEG, PNG, WebP, AVIF or GIF." },
  polyglot: { status: 422, title: "The picture carries a page, a program or an archive." },
  "wrong-type": { status: 415, title: "The file is not of the type it claims." },
  "not-a-picture": { status: 415, title: "The file is no picture that is read here." },
} satisfies Readonly<Record<ImageRefusal, ProblemKind>>;

const rendition = z.object({
  format: z.enum(RENDITION_FORMATS),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  url: z.string(),
});

const info = z
  .object({
    id: z.uuid(),
    sha256: z.string(),
    contentType: z.string(),
    bytes: z.int(),
    width: z.int(),
    height: z.int(),
    isAnimated: z.boolean(),
    perceptualHash: z.string().nullable(),
    placeholder: z.string().nullable().meta({ description: "A blurred preview as a data address." }),
    url: z.string(),
    renditions: z.array(rendition),
    isPending: z.boolean().meta({ description: "More sizes are being made in the background." }),
    alike: z.array(z.uuid()).meta({ description: "Other photos of the household that show the same." }),
  })
  .meta({ id: "Image" });

const later = z.object({ info: z.string().meta({ description: "Where the sizes appear as they come." }) });
const photo = found("images.optimize", "/id");
const params = z.object({ id: z.uuid() });

export const optimizeImage = endpoint({
  id: "images.optimize",
  method: "POST",
  path: "/images/optimize",
  summary: "Keep a photo",
  description:
    "Takes one picture (JPEG, PNG, WebP, AVIF or GIF, up to 25 MB) and keeps it as the app shows it: upright, sRGB, WebP in several sizes, without its metadata; AVIF follows in the background.",
  access: "images:write",
  body: form(z.object({ image: formFile })),
  bodyLimit: MOST_BYTES + FORM_BYTES,
  answers: { 201: info },
  problems: refusals,
});

export const batchOptimizeImages = endpoint({
  id: "images.batch",
  method: "POST",
  path: "/images/batch-optimize",
  summary: "Make sizes and formats of many kept photos in the background",
  access: "images:write",
  body: batchInput,
  answers: { 202: z.object({ accepted: z.array(z.uuid()), info: z.array(z.string()) }) },
  examples: { body: { ids: [photo], wanted: [{ format: "webp", width: 320 }] } },
});

export const resizeImage = endpoint({
  id: "images.resize",
  method: "POST",
  path: "/images/resize",
  summary: "Several sizes of a kept photo at once",
  description:
    "A size with width and height is cut to that shape from the middle; none is larger than the photo. AVIF is made in the background (202).",
  access: "images:write",
  body: resizeInput,
  answers: { 200: z.object({ renditions: z.array(rendition) }), 202: later },
  examples: { body: { id: photo, sizes: [{ width: 160 }], format: "webp" } },
});

export const convertImage = endpoint({
  id: "images.convert",
  method: "POST",
  path: "/images/convert",
  summary: "A kept photo in another format at its own size",
  description: "AVIF is made in the background (202).",
  access: "images:write",
  body: convertInput,
  answers: { 200: rendition, 202: later },
  examples: { body: { id: photo, format: "jpeg" } },
});

export const cropImage = endpoint({
  id: "images.crop",
  method: "POST",
  path: "/images/{id}/crop",
  summary: "A part of a kept photo as a photo of its own",
  description: "In shares of its width and height; the whole one stays.",
  access: "images:write",
  params,
  body: cropInput,
  answers: { 201: info },
  problems: refusals,
  examples: { params: { id: photo }, body: { x: 0, y: 0, width: 0.5, height: 0.5 } },
});

export const readImageInfo = endpoint({
  id: "images.info",
  method: "GET",
  path: "/images/{id}/info",
  summary: "All that is known of a photo",
  access: "images:read",
  params,
  answers: { 200: info },
  examples: { params: { id: photo } },
});
