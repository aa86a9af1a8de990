"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { recordAudit } from "@/lib/domains/platform/mutations";
import { adminAction } from "@/lib/platform/auth/action";
import { auth } from "@/lib/platform/auth/auth";
import { AppError } from "@/lib/platform/errors";

const subject = z.object({ userId: z.string().min(1).max(64) });

/** An admin who locks themselves out could not come back. */
function assertSomeoneElse(actorId: string, userId: string) {
  if (actorId === userId) throw new AppError("invalid", "You cannot do this to your own account.");
}

export const setRoleAction = adminAction
  .metadata({ name: "admin.set-role" })
  .inputSchema(subject.extend({ role: z.enum(["admin", "user"]) }))
  .action(async ({ ctx, parsedInput: { userId, role } }) => {
    assertSomeoneElse(ctx.actor.userId, userId);
    await auth().api.setRole({ headers: await headers(), body: { userId, role } });
    await recordAudit(ctx, { action: "set-role", subject: userId, detail: { role } });
    refresh();
    return { ok: true } as const;
  });

export const setSuspendedAction = adminAction
  .metadata({ name: "admin.set-suspended" })
  .inputSchema(subject.extend({ isSuspended: z.boolean() }))
  .action(async ({ ctx, parsedInput: { userId, isSuspended } }) => {
    assertSomeoneElse(ctx.actor.userId, userId);
    const request = { headers: await headers(), body: { userId } };
    await (isSuspended ? auth().api.banUser(request) : auth().api.unbanUser(request));
    await recordAudit(ctx, { action: isSuspended ? "suspend" : "restore", subject: userId, detail: null });
    refresh();
    return { ok: true } as const;
  });
