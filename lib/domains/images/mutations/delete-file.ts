import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { file } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { recordAdminAct } from "../../audit/mutations";
import { isUnused } from "../../platform/mutations/unused-files";

type Admin = Pick<Scope, "db"> & { readonly actor: Actor };

const gone = () => new AppError("not-found", "This file is not there any more.");

/**
 * Sets a file aside that nothing shows; the sweep of a later night takes it away, until then `restoreFile` brings it back.
 * One that is shown stays: take it out of its recipe or post first. For admins.
 */
export async function deleteFile(
  admin: Admin,
  id: string,
  now = new Date(),
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: "shown" }> {
  return inTransaction(admin, async (tx) => {
    const [known] = await tx.db
      .select({ id: file.id })
      .from(file)
      .where(and(eq(file.id, id), isNull(file.removedAt)));
    if (known === undefined) throw gone();
    const removed = await tx.db
      .update(file)
      .set({ removedAt: now })
      .where(and(eq(file.id, id), isUnused(tx.db)))
      .returning({ id: file.id });
    if (removed.length === 0) return { ok: false, reason: "shown" } as const;
    await recordAdminAct(tx, { actor: tx.actor, act: "files.delete", subjectKind: "file", subjectId: id });
    return { ok: true } as const;
  });
}

/** Brings back a file that an admin deleted and that the sweep has not taken yet. */
export async function restoreFile(admin: Admin, id: string): Promise<{ readonly ok: true }> {
  return inTransaction(admin, async (tx) => {
    const restored = await tx.db
      .update(file)
      .set({ removedAt: null })
      .where(and(eq(file.id, id), isNotNull(file.removedAt)))
      .returning({ id: file.id });
    if (restored.length === 0) throw gone();
    await recordAdminAct(tx, { actor: tx.actor, act: "files.restore", subjectKind: "file", subjectId: id });
    return { ok: true } as const;
  });
}
