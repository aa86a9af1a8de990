import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import { file, imageRendition, recipePhoto } from "@/db/schema";
import type { RenditionFormat } from "@/lib/engines/images/limits";
import { looksAlike } from "@/lib/engines/images/perceptual-hash";
import { type PhotoSources, photoSources } from "@/lib/engines/images/photo-sources";
import type { Scope } from "@/lib/platform/auth/scope";
import { readEnvironment } from "@/lib/platform/env";
import { isId } from "../recipes/policy";
import { plannedAvif, renditionUrl } from "./policy";

/** A stored photo as its row has it. */
export interface StoredPhoto {
  readonly id: string;
  readonly sha256: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
  readonly perceptualHash: string | null;
  readonly placeholder: string | null;
}

const SHOWN = {
  id: file.id,
  sha256: file.sha256,
  contentType: file.contentType,
  bytes: file.bytes,
  width: file.width,
  height: file.height,
  isAnimated: file.isAnimated,
  perceptualHash: file.perceptualHash,
  placeholder: file.placeholder,
} as const;

/** Photos of this household, and what belongs to everybody. */
const readable = (scope: Scope) => or(isNull(file.householdId), eq(file.householdId, scope.householdId));

/** A photo this household may see; null for every other id. */
export async function findPhoto(scope: Scope, id: string): Promise<StoredPhoto | null> {
  if (!isId(id)) return null;
  const [row] = await scope.db
    .select(SHOWN)
    .from(file)
    .where(and(eq(file.id, id), readable(scope)));
  return row === undefined || row.width === null || row.height === null
    ? null
    : { ...row, width: row.width, height: row.height };
}

/** Where the bytes of one size of a photo are; without a height, the one that keeps the photo's shape. */
export async function findRendition(
  scope: Scope,
  photo: StoredPhoto,
  wanted: { readonly format: RenditionFormat; readonly width: number; readonly height?: number | undefined },
): Promise<{ readonly sha256: string } | null> {
  const height = wanted.height ?? Math.max(1, Math.round((photo.height * wanted.width) / photo.width));
  const isItself = wanted.format === "webp" && wanted.width === photo.width && height === photo.height;
  if (isItself && photo.contentType === "image/webp") return { sha256: photo.sha256 };
  const [row] = await scope.db
    .select({ sha256: imageRendition.sha256 })
    .from(imageRendition)
    .where(
      and(
        eq(imageRendition.fileId, photo.id),
        eq(imageRendition.format, wanted.format),
        eq(imageRendition.width, wanted.width),
        eq(imageRendition.height, height),
      ),
    );
  return row ?? null;
}

/** All that is known of a photo: its sizes, whether more are being made, and others that look like it. */
export async function imageInfo(scope: Scope, id: string) {
  const photo = await findPhoto(scope, id);
  if (photo === null) return null;
  const rows = await scope.db
    .select({
      format: imageRendition.format,
      width: imageRendition.width,
      height: imageRendition.height,
      bytes: imageRendition.bytes,
    })
    .from(imageRendition)
    .where(eq(imageRendition.fileId, id))
    .orderBy(asc(imageRendition.format), asc(imageRendition.width), asc(imageRendition.height));
  const planned = plannedAvif(photo);
  const has = (width: number) => rows.some((row) => row.format === "avif" && row.width === width);
  return {
    ...photo,
    url: `/api/files/${id}`,
    renditions: rows.map((row) => ({ ...row, url: renditionUrl(id, row.format, row.width, row.height) })),
    /** Sizes that are made in the background are still to come. */
    isPending: readEnvironment().jobs !== "nobody" && !planned.every((one) => has(one.width)),
    alike: await alikeOf(scope, photo),
  };
}

/** Other photos of this household that show the same. */
export async function alikeOf(
  scope: Scope,
  photo: { readonly id: string; readonly perceptualHash: string | null },
): Promise<readonly string[]> {
  const { id, perceptualHash } = photo;
  if (perceptualHash === null) return [];
  const others = await scope.db
    .select({ id: file.id, perceptualHash: file.perceptualHash })
    .from(file)
    .where(and(eq(file.householdId, scope.householdId), ne(file.id, id), isNotNull(file.perceptualHash)))
    .orderBy(asc(file.createdAt));
  return others.flatMap((other) => (looksAlike(perceptualHash, other.perceptualHash ?? "") ? [other.id] : []));
}

/** The photos of a recipe, its cover first, each with the addresses of its sizes. */
export async function recipePhotos(
  scope: Scope,
  recipe: { readonly id: string; readonly coverFileId: string | null },
): Promise<readonly PhotoSources[]> {
  const placed = await scope.db
    .select({ fileId: recipePhoto.fileId })
    .from(recipePhoto)
    .where(eq(recipePhoto.recipeId, recipe.id))
    .orderBy(asc(recipePhoto.position));
  const cover = recipe.coverFileId === null ? [] : [recipe.coverFileId];
  const ids = [...new Set([...cover, ...placed.map((row) => row.fileId)])];
  if (ids.length === 0) return [];
  const photos = await scope.db
    .select(SHOWN)
    .from(file)
    .where(and(inArray(file.id, ids), readable(scope)));
  const avif = await scope.db
    .select({ fileId: imageRendition.fileId, width: imageRendition.width, height: imageRendition.height })
    .from(imageRendition)
    .where(and(inArray(imageRendition.fileId, ids), eq(imageRendition.format, "avif")));
  return ids.flatMap((id) => {
    const photo = photos.find((one) => one.id === id);
    if (photo?.width == null || photo.height == null) return [];
    const size = { width: photo.width, height: photo.height };
    const planned = plannedAvif({ ...size, isAnimated: photo.isAnimated });
    const widths = planned.filter((one) =>
      avif.some((row) => row.fileId === id && row.width === one.width && row.height === one.height),
    );
    return [photoSources({ ...photo, ...size, avifWidths: widths.map((one) => one.width) })];
  });
}
