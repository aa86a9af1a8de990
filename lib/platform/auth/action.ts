import "server-only";
import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import { AppError, type ErrorCode } from "../errors";
import { logger } from "../telemetry/logger";
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

/** For admins; to anyone else the action does not exist. */
export const adminAction = client.use(async ({ next }) => {
  const actor = await currentActor();
  if (actor === null || !actor.isAdmin) throw new AppError("not-found", "There is no such action.");
  return next({ ctx: { ...publicScope(), actor } });
});
