import "server-only";
import { and, eq } from "drizzle-orm";
import { file } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { recordAdminAct } from "../../audit/mutations";
import { isUnused } from "../../platform/mutations/unused-files";

/**
 * Forgets a file that nothing shows; its bytes go with the next sweep. One that is shown stays: take it out of its recipe
 * or post first. For admins.
 */
export async function deleteFile(
  admin: Pick<Scope, "db"> & { readonly actor: Actor },
  id: string,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: "shown" }> {
  return inTransaction(admin, async (tx) => {
    const [known] = await tx.db.select({ sha256: file.sha256 }).from(file).where(eq(file.id, id));
    if (known === undefined) throw new AppError("not-found", "This file is not there any more.");
    const gone = await tx.db
      .delete(file)
      .where(and(eq(file.id, id), isUnused(tx.db)))
      .returning({ id: file.id });
    if (gone.length === 0) return { ok: false, reason: "shown" } as const;
    await recordAdminAct(tx, { actor: tx.actor, act: "files.delete", subjectKind: "file", subjectId: id });
    return { ok: true } as const;
  });
}
