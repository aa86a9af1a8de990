import "server-only";
import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import { auditEntry } from "@/db/schema";
import { AppError, type ErrorCode } from "../errors";
import { logger } from "../telemetry/logger";
import { onTrail } from "./audit-trail";
import { currentActor, currentScope, publicScope } from "./scope";

/** What a failed action tells the page: a code to switch on and a sentence to show. */
export interface ActionFailure {
  readonly code: ErrorCode | "unexpected";
  readonly message: string;
}

const client = createSafeActionClient({
  defineMetadataSchema: () => z.object({ name: z.string() }),
  defaultValidationErrorsShape: "flattened",
  handleServerError(error, { metadata }): ActionFailure {
    if (error instanceof AppError) return { code: error.code, message: error.message };
    logger.error({ err: error, action: metadata?.name }, "action failed");
    return { code: "unexpected", message: "Something went wrong on our side. Nothing was changed; please try again." };
  },
});

/** For visitors without a sign-in. */
export const publicAction = client.use(({ next }) => next({ ctx: publicScope() }));

/** For a signed-in person, with or without a household. */
export const actorAction = client.use(async ({ next }) => {
  const actor = await currentActor();
  if (actor === null) throw new AppError("not-signed-in", "Please sign in again.");
  return next({ ctx: { ...publicScope(), actor } });
});

/** For a member of a household; `ctx.scope` is proven. */
export const householdAction = client.use(async ({ next }) => {
  const scope = await currentScope();
  if (scope === null) throw new AppError("not-signed-in", "Please sign in again.");
  return next({ ctx: { scope } });
});

/** For the owner of a household. */
export const ownerAction = householdAction.use(({ next, ctx }) => {
  if (!ctx.scope.isOwner) throw new AppError("forbidden", "Only the owner of this household can do that.");
  return next({ ctx });
});

/**
 * For admins; to anyone else the action does not exist. What an admin does is in the audit log: an action records itself
 * in its own transaction (`recordAdminAct`), and one that forgot to is written down here, with what it was asked.
 */
export const adminAction = client.use(async ({ next, metadata, clientInput }) => {
  const actor = await currentActor();
  if (actor === null || !actor.isAdmin) throw new AppError("not-found", "There is no such action.");
  const scope = publicScope();
  const { result, isWritten } = await onTrail(() => next({ ctx: { ...scope, actor } }));
  if (result.success && !isWritten && !wasRefused(result.data)) {
    logger.warn({ action: metadata.name }, "an admin action does not record itself");
    await scope.db
      .insert(auditEntry)
      .values({ actorId: actor.userId, act: metadata.name, detail: clientInput ?? null });
  }
  return result;
});

/** An outcome `{ok: false}` has changed nothing. */
const wasRefused = (data: unknown): boolean =>
  typeof data === "object" && data !== null && "ok" in data && data.ok === false;
