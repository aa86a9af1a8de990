import "server-only";
import { and, asc, eq, gte, isNull } from "drizzle-orm";
import { file, imageRendition } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { isId } from "../../recipes/policy";

/**
 * Where the bytes of a picture for everyone are: one that belongs to no household. With a width, of the smallest size
 * that is as wide. Null for every other id.
 */
export async function findPublicPhoto(
  { db }: Pick<Scope, "db">,
  id: string,
  width: number | null,
): Promise<{ readonly sha256: string; readonly contentType: string } | null> {
  if (!isId(id)) return null;
  const [whole] = await db
    .select({ sha256: file.sha256, contentType: file.contentType })
    .from(file)
    .where(and(eq(file.id, id), isNull(file.householdId)));
  if (whole === undefined || width === null) return whole ?? null;
  const [smaller] = await db
    .select({ sha256: imageRendition.sha256, format: imageRendition.format })
    .from(imageRendition)
    .where(and(eq(imageRendition.fileId, id), eq(imageRendition.format, "webp"), gte(imageRendition.width, width)))
    .orderBy(asc(imageRendition.width))
    .limit(1);
  return smaller === undefined ? whole : { sha256: smaller.sha256, contentType: `image/${smaller.format}` };
}
