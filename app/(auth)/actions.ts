"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { acceptInvitation, openHousehold } from "@/lib/domains/accounts/mutations";
import { findActorByEmail, listHouseholdsOf } from "@/lib/domains/accounts/queries";
import { forgotPasswordInput, resetPasswordInput, signInInput, signUpInput } from "@/lib/domains/accounts/schema";
import { afterSignIn } from "@/lib/domains/accounts/way-back";
import { recordEvent } from "@/lib/domains/analytics/mutations/record-event";
import { actorAction, publicAction } from "@/lib/platform/auth/action";
import { type AuthReply, callAuth } from "@/lib/platform/auth/call-auth";
import { HOUSEHOLD_COOKIE } from "@/lib/platform/auth/scope";

/** What a form can be told; the page has a sentence for each. */
type Refusal =
  | "wrong-credentials"
  | "address-taken"
  | "too-many-tries"
  | "suspended"
  | "link-expired"
  | "invitation-expired"
  | "registration-closed"
  | "failed";

function refusalOf(reply: Extract<AuthReply, { ok: false }>, otherwise: Refusal): Refusal {
  if (reply.status === 429) return "too-many-tries";
  if (reply.code === "BANNED_USER") return "suspended";
  if (reply.code === "REGISTRATION_CLOSED") return "registration-closed";
  if (reply.code.startsWith("USER_ALREADY_EXISTS")) return "address-taken";
  return otherwise;
}

export const signInAction = publicAction
  .metadata({ name: "accounts.sign-in" })
  .inputSchema(signInInput)
  .stateAction(async ({ parsedInput: { email, password, next }, ctx }) => {
    const reply = await callAuth("/sign-in/email", { email, password });
    if (!reply.ok) return { ok: false, reason: refusalOf(reply, "wrong-credentials") } as const;
    await recordEvent({ ...ctx, actor: await findActorByEmail(ctx, email) }, { name: "person.signed-in" });
    redirect(afterSignIn(next));
  });

export const signUpAction = publicAction
  .metadata({ name: "accounts.sign-up" })
  .inputSchema(signUpInput)
  .stateAction(async ({ parsedInput: { name, email, password, timeZone, invitation, next }, ctx }) => {
    const reply = await callAuth("/sign-up/email", { name, email, password });
    if (!reply.ok) return { ok: false, reason: refusalOf(reply, "failed") } as const;
    const actor = await findActorByEmail(ctx, email);
    if (invitation !== undefined && invitation !== "") {
      const accepted = await acceptInvitation({ ...ctx, actor }, invitation);
      if (accepted.ok) redirect("/today");
    }
    await openHousehold({ ...ctx, actor }, { name: `${name}'s kitchen`, timeZone });
    // Someone who came to say something says it first; who eats here can be told later.
    redirect(next?.startsWith("/blog/") ? next : "/onboarding");
  });

export const forgotPasswordAction = publicAction
  .metadata({ name: "accounts.forgot-password" })
  .inputSchema(forgotPasswordInput)
  .stateAction(async ({ parsedInput }) => {
    const reply = await callAuth("/request-password-reset", { ...parsedInput, redirectTo: "/reset-password" });
    if (!reply.ok && reply.status === 429) return { ok: false, reason: "too-many-tries" } as const;
    // The same answer for every address: the form must not tell who has an account.
    return { ok: true } as const;
  });

export const resetPasswordAction = publicAction
  .metadata({ name: "accounts.reset-password" })
  .inputSchema(resetPasswordInput)
  .stateAction(async ({ parsedInput: { token, password } }) => {
    const reply = await callAuth("/reset-password", { token, newPassword: password });
    if (!reply.ok) return { ok: false, reason: refusalOf(reply, "link-expired") } as const;
    redirect("/sign-in?password=changed");
  });

/** For someone whose account has no kitchen: left one, or was cut off while registering. */
export const openKitchenAction = actorAction.metadata({ name: "accounts.open-kitchen" }).action(async ({ ctx }) => {
  const existing = await listHouseholdsOf(ctx, ctx.actor.userId);
  if (existing.length === 0) await openHousehold(ctx, { name: `${ctx.actor.name}'s kitchen`, timeZone: "UTC" });
  redirect("/onboarding");
});

export const acceptInvitationAction = actorAction
  .metadata({ name: "accounts.accept-invitation" })
  .inputSchema(z.string().min(1).max(200))
  .action(async ({ ctx, parsedInput }) => {
    const accepted = await acceptInvitation(ctx, parsedInput);
    if (!accepted.ok) return accepted;
    (await cookies()).set(HOUSEHOLD_COOKIE, accepted.householdId, { httpOnly: true, sameSite: "lax", path: "/" });
    redirect("/today");
  });
