import "server-only";
import { and, asc, count, eq, inArray } from "drizzle-orm";
import { file, imageRendition } from "@/db/schema";
import type { Crop } from "@/lib/engines/images/crop";
import { type ImageRefusal, MOST_RENDITIONS } from "@/lib/engines/images/limits";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { deriveRenditions } from "@/lib/platform/images/derive";
import { type MadeRendition, type PreparedPhoto, preparePhoto } from "@/lib/platform/images/prepare-photo";
import { announce } from "@/lib/platform/jobs/announce";
import { requireWorker } from "@/lib/platform/jobs/require-worker";
import { keepBytes, readBytes } from "@/lib/platform/storage/store";
import { BATCH_ASKED, type BatchAsked, PHOTO_KEPT, type PhotoKept } from "./events";
import { type Planned, plannedAvif, plannedFor, type Wanted } from "./policy";
import { alikeOf, findPhoto } from "./queries";
import type { BatchInput } from "./schema";

type Kept =
  | { readonly ok: true; readonly fileId: string; readonly alike: readonly string[] }
  | { readonly ok: false; readonly reason: ImageRefusal };

const noPhoto = () => new AppError("not-found", "There is no such photo in your kitchen.");

/**
 * Keeps a photo for the household with its smaller sizes; AVIF follows in the background. The same photo again is the
 * one that is there. `alike` names others of the household that show the same scene.
 */
export async function keepPhoto(
  scope: Scope,
  bytes: Uint8Array,
  options: { readonly declared?: string | null; readonly crop?: Crop | null } = {},
): Promise<Kept> {
  const prepared = await preparePhoto(bytes, options);
  if (!prepared.ok) return prepared;
  const { photo } = prepared;
  const { sha256 } = await keepBytes(photo.kept.bytes);
  const id = (await sameAgain(scope, sha256)) ?? (await addPhoto(scope, photo, sha256));
  return { ok: true, fileId: id, alike: await alikeOf(scope, { id, perceptualHash: photo.perceptualHash }) };
}

/** A part of a photo of the household as a photo of its own; the whole one stays. */
export async function cropPhoto(scope: Scope, id: string, crop: Crop): Promise<Kept> {
  const photo = await findPhoto(scope, id);
  const bytes = photo === null ? null : await readBytes(photo.sha256);
  if (bytes === null) throw noPhoto();
  return keepPhoto(scope, bytes, { crop });
}

/** The id of the same bytes in this household, taken up again so that clean-up leaves it. */
async function sameAgain(scope: Scope, sha256: string): Promise<string | null> {
  const [row] = await scope.db
    .select({ id: file.id })
    .from(file)
    .where(and(eq(file.householdId, scope.householdId), eq(file.sha256, sha256)))
    .orderBy(asc(file.createdAt))
    .limit(1);
  if (row === undefined) return null;
  const [taken] = await scope.db
    .update(file)
    .set({ createdAt: new Date() })
    .where(eq(file.id, row.id))
    .returning({ id: file.id });
  return taken?.id ?? null;
}

async function addPhoto(scope: Scope, photo: PreparedPhoto, sha256: string): Promise<string> {
  const fileId = crypto.randomUUID();
  const { kept, smaller, isAnimated, perceptualHash, placeholder } = photo;
  const rows = await keepMade(fileId, smaller);
  await inTransaction(scope, async (tx) => {
    await tx.db.insert(file).values({
      ...{ id: fileId, sha256, isAnimated, perceptualHash, placeholder },
      householdId: tx.householdId,
      contentType: "image/webp",
      bytes: kept.bytes.byteLength,
      width: kept.width,
      height: kept.height,
    });
    if (rows.length > 0) await tx.db.insert(imageRendition).values(rows);
    if (!isAnimated)
      await announce(tx, {
        name: PHOTO_KEPT,
        data: { householdId: tx.householdId, fileId } satisfies PhotoKept,
      });
  });
  return fileId;
}

async function keepMade(fileId: string, made: readonly MadeRendition[]) {
  const rows: (typeof imageRendition.$inferInsert)[] = [];
  for (const { format, width, height, bytes } of made) {
    const { sha256 } = await keepBytes(bytes);
    rows.push({ fileId, format, width, height, sha256, bytes: bytes.byteLength });
  }
  return rows;
}

/** AVIF of one planned size of a photo; the sizes that are planned for it where none is named. */
export async function planAvif(scope: Scope, fileId: string): Promise<readonly Planned[]> {
  const photo = await findPhoto(scope, fileId);
  return photo === null ? [] : plannedAvif(photo);
}

/**
 * Makes sizes and formats of a photo and keeps them; those that are there stay. Answers all that were asked for, as
 * they are kept. A photo has at most 40 of them; more are refused as a conflict.
 */
export async function makeRenditions(scope: Scope, fileId: string, wanted: readonly Wanted[]) {
  const photo = await findPhoto(scope, fileId);
  if (photo === null) throw noPhoto();
  const planned = plannedFor(photo, wanted);
  const present = await keptOf(scope, fileId);
  const isKept = (one: Planned) => present.some((row) => isSame(row, one));
  const missing = planned.filter((one) => !isKept(one));
  const [kept] = await scope.db
    .select({ count: count() })
    .from(imageRendition)
    .where(eq(imageRendition.fileId, fileId));
  if ((kept?.count ?? 0) + missing.length > MOST_RENDITIONS)
    throw new AppError("conflict", `A photo has at most ${MOST_RENDITIONS} sizes and formats.`);
  if (missing.length > 0) {
    const bytes = await readBytes(photo.sha256);
    if (bytes === null) throw noPhoto();
    const rows = await keepMade(fileId, await deriveRenditions(bytes, missing));
    await scope.db.insert(imageRendition).values(rows).onConflictDoNothing();
  }
  const all = missing.length > 0 ? await keptOf(scope, fileId) : present;
  return all.filter((row) => planned.some((one) => isSame(row, one)));
}

const keptOf = (scope: Scope, fileId: string) =>
  scope.db
    .select({
      format: imageRendition.format,
      width: imageRendition.width,
      height: imageRendition.height,
      bytes: imageRendition.bytes,
    })
    .from(imageRendition)
    .where(eq(imageRendition.fileId, fileId))
    .orderBy(asc(imageRendition.width), asc(imageRendition.format));

const isSame = (a: Omit<Planned, "quality">, b: Omit<Planned, "quality">): boolean =>
  a.format === b.format && a.width === b.width && a.height === b.height;

/**
 * Asks for sizes and formats of many photos in the background. Answers the ids that are this household's. Throws
 * unavailable where nobody works there.
 */
export async function askBatch(scope: Scope, { ids, wanted }: BatchInput): Promise<readonly string[]> {
  requireWorker();
  const rows = await scope.db
    .select({ id: file.id })
    .from(file)
    .where(and(eq(file.householdId, scope.householdId), inArray(file.id, ids)));
  if (rows.length === 0) throw noPhoto();
  const fileIds = rows.map((row) => row.id);
  await announce(scope, {
    name: BATCH_ASKED,
    data: { householdId: scope.householdId, fileIds, wanted } satisfies BatchAsked,
  });
  return fileIds;
}
