import "server-only";
import { auditEntry } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { markWritten } from "@/lib/platform/auth/audit-trail";
import type { Scope } from "@/lib/platform/auth/scope";
import type { SubjectKind } from "./policy";

/** One act of an admin as it stands in the log. */
export interface AdminAct {
  readonly actor: Pick<Actor, "userId">;
  /** `<room>.<verb>`, such as `users.suspend`. */
  readonly act: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string | null;
  /** What was chosen, as it was before and after; no secrets and no texts of people. */
  readonly detail?: unknown;
}

/** Writes an admin's act to the log. Give it the transaction of the act itself: both happen, or neither. */
export async function recordAdminAct(
  { db }: Pick<Scope, "db">,
  { actor, act, subjectKind, subjectId, detail = null }: AdminAct,
): Promise<void> {
  await db.insert(auditEntry).values({ actorId: actor.userId, act, subjectKind, subjectId, detail });
  markWritten();
}
