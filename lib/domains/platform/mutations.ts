import "server-only";
import { auditEntry } from "@/db/schema";
import type { Actor, Scope } from "@/lib/platform/auth/scope";

/** Notes an admin's act; such notes are never changed. */
export async function recordAudit(
  { db, actor }: Pick<Scope, "db"> & { readonly actor: Actor },
  entry: { readonly action: string; readonly subject: string; readonly detail: unknown },
): Promise<void> {
  await db.insert(auditEntry).values({ actorId: actor.userId, ...entry });
}
