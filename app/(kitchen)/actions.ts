"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { noteImpersonationEnd } from "@/lib/domains/accounts/mutations/administer-users";
import { actorAction } from "@/lib/platform/auth/action";
import { auth } from "@/lib/platform/auth/auth";
import { callAuth } from "@/lib/platform/auth/call-auth";
import { AppError } from "@/lib/platform/errors";

/** Ends this session. */
export const signOutAction = actorAction.metadata({ name: "accounts.sign-out" }).action(async ({ ctx }) => {
  const { userId, impersonatedBy } = ctx.actor;
  if (impersonatedBy !== undefined) await noteImpersonationEnd(ctx, impersonatedBy, userId);
  await auth().api.signOut({ headers: await headers() });
  redirect("/");
});

/** An admin who looked at the app as somebody else is themselves again. */
export const stopImpersonatingAction = actorAction
  .metadata({ name: "accounts.stop-impersonating" })
  .action(async ({ ctx }) => {
    const { userId, impersonatedBy } = ctx.actor;
    if (impersonatedBy === undefined) throw new AppError("not-found", "You are in your own account.");
    await noteImpersonationEnd(ctx, impersonatedBy, userId);
    const reply = await callAuth("/admin/stop-impersonating", {});
    if (reply.ok) redirect(`/admin/users/${encodeURIComponent(userId)}`);
    // The admin's own session has ended meanwhile.
    await auth().api.signOut({ headers: await headers() });
    redirect("/sign-in");
  });
