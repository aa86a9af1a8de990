"use server";

import { refresh } from "next/cache";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import {
  addEater,
  invite,
  removeEater,
  removeMember,
  revokeInvitation,
  saveEater,
  saveHousehold,
} from "@/lib/domains/accounts/mutations";
import { listHouseholdsOf } from "@/lib/domains/accounts/queries";
import { cookingInput, eaterInput, householdInput, invitationInput, slotsInput } from "@/lib/domains/accounts/schema";
import { actorAction, householdAction, ownerAction } from "@/lib/platform/auth/action";
import { auth } from "@/lib/platform/auth/auth";
import { HOUSEHOLD_COOKIE } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";

/** Forms send texts; what they may be is checked here. */
const fields = <T extends z.ZodType>(schema: T) => z.preprocess((input) => input, schema);

export const addEaterAction = householdAction
  .metadata({ name: "accounts.add-eater" })
  .inputSchema(fields(eaterInput))
  .action(async ({ ctx, parsedInput }) => {
    const result = await addEater(ctx.scope, parsedInput);
    refresh();
    return result;
  });

export const saveEaterAction = householdAction
  .metadata({ name: "accounts.save-eater" })
  .bindArgsSchemas([z.uuid()])
  .inputSchema(fields(eaterInput))
  .action(async ({ ctx, parsedInput, bindArgsParsedInputs: [eaterId] }) => {
    await saveEater(ctx.scope, eaterId, parsedInput);
    refresh();
    return { ok: true } as const;
  });

export const removeEaterAction = householdAction
  .metadata({ name: "accounts.remove-eater" })
  .inputSchema(z.uuid())
  .action(async ({ ctx, parsedInput }) => {
    const result = await removeEater(ctx.scope, parsedInput);
    refresh();
    return result;
  });

export const saveHouseholdAction = householdAction
  .metadata({ name: "accounts.save-household" })
  .inputSchema(fields(householdInput))
  .action(async ({ ctx, parsedInput }) => {
    await saveHousehold(ctx.scope, parsedInput);
    refresh();
    return { ok: true } as const;
  });

export const saveCookingAction = householdAction
  .metadata({ name: "accounts.save-cooking" })
  .inputSchema(fields(cookingInput))
  .action(async ({ ctx, parsedInput }) => {
    await saveHousehold(ctx.scope, parsedInput);
    refresh();
    return { ok: true } as const;
  });

export const saveSlotsAction = householdAction
  .metadata({ name: "accounts.save-slots" })
  .inputSchema(fields(slotsInput))
  .action(async ({ ctx, parsedInput }) => {
    await saveHousehold(ctx.scope, parsedInput);
    refresh();
    return { ok: true } as const;
  });

export const finishOnboardingAction = householdAction
  .metadata({ name: "accounts.finish-onboarding" })
  .action(async ({ ctx }) => {
    await saveHousehold(ctx.scope, { onboardedAt: new Date() });
    redirect("/today");
  });

export const inviteAction = ownerAction
  .metadata({ name: "accounts.invite" })
  .inputSchema(fields(invitationInput))
  .action(async ({ ctx, parsedInput }) => {
    const incoming = await headers();
    const host = incoming.get("x-forwarded-host") ?? incoming.get("host") ?? "localhost";
    const origin = `${incoming.get("x-forwarded-proto") ?? "http"}://${host}`;
    const result = await invite(ctx.scope, { ...parsedInput, origin, now: new Date() });
    refresh();
    return result;
  });

export const revokeInvitationAction = ownerAction
  .metadata({ name: "accounts.revoke-invitation" })
  .inputSchema(z.uuid())
  .action(async ({ ctx, parsedInput }) => {
    await revokeInvitation(ctx.scope, parsedInput, new Date());
    refresh();
    return { ok: true } as const;
  });

export const removeMemberAction = ownerAction
  .metadata({ name: "accounts.remove-member" })
  .inputSchema(z.string().min(1).max(64))
  .action(async ({ ctx, parsedInput }) => {
    await removeMember(ctx.scope, parsedInput);
    refresh();
    return { ok: true } as const;
  });

export const switchHouseholdAction = actorAction
  .metadata({ name: "accounts.switch-household" })
  .inputSchema(z.uuid())
  .action(async ({ ctx, parsedInput }) => {
    const mine = await listHouseholdsOf(ctx, ctx.actor.userId);
    if (!mine.some((household) => household.id === parsedInput))
      throw new AppError("not-found", "You are not a member of this household.");
    (await cookies()).set(HOUSEHOLD_COOKIE, parsedInput, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      maxAge: 60 * 60 * 24 * 365,
    });
    redirect("/today");
  });

export const revokeSessionAction = actorAction
  .metadata({ name: "accounts.revoke-session" })
  .inputSchema(z.string().min(1).max(64))
  .action(async ({ parsedInput: sessionId }) => {
    const incoming = await headers();
    const sessions = await auth().api.listSessions({ headers: incoming });
    const session = sessions.find((candidate) => candidate.id === sessionId);
    if (session === undefined) throw new AppError("not-found", "This session has ended already.");
    await auth().api.revokeSession({ headers: incoming, body: { token: session.token } });
    refresh();
    return { ok: true } as const;
  });

export const revokeOtherSessionsAction = actorAction
  .metadata({ name: "accounts.revoke-other-sessions" })
  .action(async () => {
    await auth().api.revokeOtherSessions({ headers: await headers() });
    refresh();
    return { ok: true } as const;
  });
