import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { eater, household, invitation, membership } from "@/db/schema";
import type { Actor, HouseholdId, Scope } from "@/lib/platform/auth/scope";
import { inTransaction } from "@/lib/platform/auth/scope";
import { findOpenInvitation } from "./queries";

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
