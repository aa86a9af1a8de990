import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { file, imageRendition } from "@/db/schema";
import type { ImageRefusal } from "@/lib/engines/images/limits";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { preparePhoto } from "@/lib/platform/images/prepare-photo";
import { keepBytes } from "@/lib/platform/storage/store";

type KeptForAll =
  | { readonly ok: true; readonly fileId: string; readonly isNew: boolean }
  | { readonly ok: false; readonly reason: ImageRefusal };

/**
 * Keeps a picture that everyone may see, signed in or not: it belongs to no household. For admins. The same picture
 * again is the one that is there. Refused like every photo: by its content, not its name.
 */
export async function keepPublicPhoto(
  { db }: Pick<Scope, "db">,
  bytes: Uint8Array,
  declared: string | null = null,
): Promise<KeptForAll> {
  const prepared = await preparePhoto(bytes, { declared });
  if (!prepared.ok) return prepared;
  const { kept, smaller, isAnimated, perceptualHash, placeholder } = prepared.photo;
  const { sha256 } = await keepBytes(kept.bytes);
  const [same] = await db
    .update(file)
    .set({ createdAt: new Date() })
    .where(and(eq(file.sha256, sha256), isNull(file.householdId)))
    .returning({ id: file.id });
  if (same !== undefined) return { ok: true, fileId: same.id, isNew: false };
  const fileId = crypto.randomUUID();
  const rows: (typeof imageRendition.$inferInsert)[] = [];
  for (const { format, width, height, bytes: made } of smaller) {
    const { sha256: name } = await keepBytes(made);
    rows.push({ fileId, format, width, height, sha256: name, bytes: made.byteLength });
  }
  await inTransaction({ db }, async (tx) => {
    await tx.db.insert(file).values({
      ...{ id: fileId, sha256, isAnimated, perceptualHash, placeholder },
      householdId: null,
      contentType: "image/webp",
      bytes: kept.bytes.byteLength,
      width: kept.width,
      height: kept.height,
    });
    if (rows.length > 0) await tx.db.insert(imageRendition).values(rows);
  });
  return { ok: true, fileId, isNew: true };
}
