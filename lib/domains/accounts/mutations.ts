import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { eater, household, invitation, membership } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { HouseholdId, Scope } from "@/lib/platform/auth/scope";
import { inTransaction } from "@/lib/platform/auth/scope";
import { newToken } from "@/lib/platform/auth/token";
import { sendEmail } from "@/lib/platform/email/send";
import { AppError } from "@/lib/platform/errors";
import { recordEvent } from "../analytics/mutations/record-event";
import { findOpenInvitation, listEaters, listMembers } from "./queries";
import type { EaterInput } from "./schema";

/** Opens a kitchen for someone who has none: the household, their membership as owner, and themselves as its first eater. */
export function openHousehold(
  scope: Pick<Scope, "db"> & { readonly actor: Actor },
  input: { readonly name: string; readonly timeZone: string },
): Promise<HouseholdId> {
  return inTransaction(scope, async ({ db, actor }) => {
    const id = crypto.randomUUID() as HouseholdId;
    await db.insert(household).values({ id, name: input.name, timeZone: input.timeZone });
    await db.insert(membership).values({ householdId: id, userId: actor.userId, role: "owner" });
    await db.insert(eater).values({ householdId: id, userId: actor.userId, name: actor.name });
    await recordEvent({ db, actor, householdId: id }, { name: "person.joined" });
    return id;
  });
}

/**
 * Joins the household of an invitation link; an eater entry is made for the newcomer. The link works once, and only for
 * the address it was sent to.
 */
export async function acceptInvitation(
  scope: Pick<Scope, "db"> & { readonly actor: Actor },
  token: string,
  now = new Date(),
) {
  return inTransaction(scope, async (tx) => {
    const open = await findOpenInvitation(tx, token, now);
    if (open === null) return { ok: false, reason: "invitation-expired" } as const;
    if (open.email.toLowerCase() !== tx.actor.email.toLowerCase())
      return { ok: false, reason: "other-address" } as const;
    const claimed = await tx.db
      .update(invitation)
      .set({ acceptedAt: now })
      .where(and(eq(invitation.id, open.id), isNull(invitation.acceptedAt)))
      .returning({ id: invitation.id });
    if (claimed.length === 0) return { ok: false, reason: "invitation-expired" } as const;
    await tx.db
      .insert(membership)
      .values({ householdId: open.householdId, userId: tx.actor.userId, role: "member" })
      .onConflictDoNothing();
    await tx.db
      .insert(eater)
      .values({ householdId: open.householdId, userId: tx.actor.userId, name: tx.actor.name, position: 99 });
    return { ok: true, householdId: open.householdId } as const;
  });
}

/** Adds an eater, at most 20 a household. */
export async function addEater(scope: Scope, input: EaterInput) {
  return inTransaction(scope, async (tx) => {
    const eaters = await listEaters(tx);
    if (eaters.length >= MAX_EATERS) return { ok: false, reason: "too-many-eaters" } as const;
    const [row] = await tx.db
      .insert(eater)
      .values({ householdId: tx.householdId, ...input, position: eaters.length })
      .returning({ id: eater.id });
    if (row === undefined) throw new AppError("unavailable", "The eater was not written.");
    return { ok: true, eaterId: row.id } as const;
  });
}

const MAX_EATERS = 20;

export async function saveEater(scope: Scope, eaterId: string, input: EaterInput): Promise<void> {
  const saved = await scope.db
    .update(eater)
    .set(input)
    .where(and(eq(eater.id, eaterId), eq(eater.householdId, scope.householdId)))
    .returning({ id: eater.id });
  if (saved.length === 0) throw new AppError("not-found", "This eater does not exist any more.");
}

/** Removes an eater; a household always feeds someone. */
export async function removeEater(scope: Scope, eaterId: string) {
  return inTransaction(scope, async (tx) => {
    const eaters = await listEaters(tx);
    if (!eaters.some((row) => row.id === eaterId))
      throw new AppError("not-found", "This eater does not exist any more.");
    if (eaters.length === 1) return { ok: false, reason: "last-eater" } as const;
    await tx.db.delete(eater).where(and(eq(eater.id, eaterId), eq(eater.householdId, tx.householdId)));
    return { ok: true } as const;
  });
}

/** Changes some of the household's settings. */
export async function saveHousehold(scope: Scope, changes: Partial<typeof household.$inferInsert>): Promise<void> {
  await scope.db.update(household).set(changes).where(eq(household.id, scope.householdId));
}

const INVITATION_DAYS = 7;

/** Invites an address and sends the link; a link sent earlier to the same address stops working. */
export async function invite(
  scope: Scope,
  input: { readonly email: string; readonly origin: string; readonly now: Date },
) {
  const { token, tokenHash } = newToken();
  const link = `${input.origin}/invite/${token}`;
  const members = await listMembers(scope);
  if (members.some((member) => member.email.toLowerCase() === input.email))
    return { ok: false, reason: "already-member" } as const;
  await inTransaction(scope, async (tx) => {
    await tx.db
      .update(invitation)
      .set({ revokedAt: input.now })
      .where(
        and(
          eq(invitation.householdId, tx.householdId),
          eq(invitation.email, input.email),
          isNull(invitation.acceptedAt),
        ),
      );
    await tx.db.insert(invitation).values({
      householdId: tx.householdId,
      email: input.email,
      tokenHash,
      invitedBy: tx.actor.userId,
      expiresAt: new Date(input.now.getTime() + INVITATION_DAYS * 86_400_000),
    });
  });
  await sendEmail(scope, {
    to: input.email,
    subject: `${scope.actor.name} invites you to ${scope.householdName}`,
    body: `Hello,\n\n${scope.actor.name} would like to plan and cook with you in MealPrep360. Open this link within ${INVITATION_DAYS} days to join ${scope.householdName}:\n\n${link}\n\nIf you do not know ${scope.actor.name}, you can leave this message alone.`,
  });
  return { ok: true, link } as const;
}

export async function revokeInvitation(scope: Scope, invitationId: string, now: Date): Promise<void> {
  const revoked = await scope.db
    .update(invitation)
    .set({ revokedAt: now })
    .where(
      and(
        eq(invitation.id, invitationId),
        eq(invitation.householdId, scope.householdId),
        isNull(invitation.acceptedAt),
      ),
    )
    .returning({ id: invitation.id });
  if (revoked.length === 0) throw new AppError("not-found", "This invitation was used or withdrawn already.");
}

/** Ends a membership; the owner stays. */
export async function removeMember(scope: Scope, userId: string) {
  const removed = await scope.db
    .delete(membership)
    .where(
      and(eq(membership.householdId, scope.householdId), eq(membership.userId, userId), eq(membership.role, "member")),
    )
    .returning({ userId: membership.userId });
  if (removed.length === 0) throw new AppError("not-found", "This person is not a member who can be removed.");
  await scope.db
    .update(eater)
    .set({ userId: null })
    .where(and(eq(eater.householdId, scope.householdId), eq(eater.userId, userId)));
}
