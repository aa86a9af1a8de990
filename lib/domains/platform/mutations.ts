import "server-only";
import { lt } from "drizzle-orm";
import { invitation, planUndo, session, shoppingChange, verification } from "@/db/schema";
import { cleanUpAi } from "@/lib/platform/ai/clean-up-ai";
import type { Db } from "@/lib/platform/database";
import { cleanUpJobs } from "@/lib/platform/jobs/clean-up-jobs";
import { cleanUpIdempotencyKeys } from "@/lib/platform/rest/idempotency";
import { removeUnusedFiles } from "./mutations/unused-files";

const DAY_MS = 86_400_000;

/** How many days after its end a row is still kept. */
const KEPT_DAYS = { invitation: 30, undo: 60, shoppingChange: 14, unusedFile: 7, deletedFile: 1 } as const;

/** Rows gone, by what they were. */
export interface CleanedUp {
  readonly sessions: number;
  readonly verifications: number;
  readonly invitations: number;
  readonly undos: number;
  readonly shoppingChanges: number;
  readonly files: number;
  readonly jobEvents: number;
  readonly jobRuns: number;
  readonly idempotencyKeys: number;
  readonly aiRows: number;
}

/**
 * Removes what nobody can use any more: ended sessions and verifications at once, old invitations, undo steps and list
 * changes after their days, and files that nothing shows or showed in a version. Safe to run at any time and again.
 */
export async function cleanUp(db: Db, now: Date): Promise<CleanedUp> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const sessions = await db.delete(session).where(lt(session.expiresAt, now)).returning({ id: session.id });
  const verifications = await db
    .delete(verification)
    .where(lt(verification.expiresAt, now))
    .returning({ id: verification.id });
  const invitations = await db
    .delete(invitation)
    .where(lt(invitation.expiresAt, daysAgo(KEPT_DAYS.invitation)))
    .returning({ id: invitation.id });
  const undos = await db
    .delete(planUndo)
    .where(lt(planUndo.createdAt, daysAgo(KEPT_DAYS.undo)))
    .returning({ id: planUndo.id });
  const shoppingChanges = await db
    .delete(shoppingChange)
    .where(lt(shoppingChange.createdAt, daysAgo(KEPT_DAYS.shoppingChange)))
    .returning({ id: shoppingChange.id });
  // A photo is uploaded before the recipe that shows it is saved.
  const files = await removeUnusedFiles(db, daysAgo(KEPT_DAYS.unusedFile), daysAgo(KEPT_DAYS.deletedFile));
  const { events: jobEvents, runs: jobRuns } = await cleanUpJobs(db, now);
  return {
    sessions: sessions.length,
    verifications: verifications.length,
    invitations: invitations.length,
    undos: undos.length,
    shoppingChanges: shoppingChanges.length,
    files,
    jobEvents,
    jobRuns,
    idempotencyKeys: await cleanUpIdempotencyKeys(db, now),
    aiRows: await cleanUpAi(db, now),
  };
}
