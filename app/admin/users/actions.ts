"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import {
  noteImpersonation,
  setRole,
  setSuspended,
  signOutEverywhere,
} from "@/lib/domains/accounts/mutations/administer-users";
import { adminAction } from "@/lib/platform/auth/action";
import { callAuth } from "@/lib/platform/auth/call-auth";
import { AppError } from "@/lib/platform/errors";

const subject = z.object({ userId: z.string().min(1).max(64) });

export const setRoleAction = adminAction
  .metadata({ name: "users.set-role" })
  .inputSchema(subject.extend({ role: z.enum(["admin", "user"]) }))
  .action(async ({ ctx, parsedInput: { userId, role } }) => {
    const result = await setRole(ctx, userId, role);
    if (result.ok) refresh();
    return result;
  });

export const suspendAction = adminAction
  .metadata({ name: "users.suspend" })
  .inputSchema(subject.extend({ why: z.string().trim().max(300) }))
  .action(async ({ ctx, parsedInput: { userId, why } }) => {
    const result = await setSuspended(ctx, userId, why);
    if (result.ok) refresh();
    return result;
  });

export const restoreAction = adminAction
  .metadata({ name: "users.restore" })
  .inputSchema(subject)
  .action(async ({ ctx, parsedInput: { userId } }) => {
    const result = await setSuspended(ctx, userId, null);
    if (result.ok) refresh();
    return result;
  });

export const signOutEverywhereAction = adminAction
  .metadata({ name: "users.sign-out-everywhere" })
  .inputSchema(subject)
  .action(async ({ ctx, parsedInput: { userId } }) => {
    const result = await signOutEverywhere(ctx, userId);
    if (result.ok) refresh();
    return result;
  });

/** From here on this browser sees the app as that person does, for an hour at most. */
export const impersonateAction = adminAction
  .metadata({ name: "users.impersonate" })
  .inputSchema(subject)
  .action(async ({ ctx, parsedInput: { userId } }) => {
    const result = await noteImpersonation(ctx, userId);
    if (!result.ok) return result;
    const reply = await callAuth("/admin/impersonate-user", { userId });
    if (!reply.ok) throw new AppError("unavailable", "Their account could not be opened.");
    redirect("/today");
  });
