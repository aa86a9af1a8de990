import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { household, installation, invitation, user } from "@/db/schema";
import type { Actor, Scope } from "@/lib/platform/auth/scope";
import { hashToken } from "@/lib/platform/auth/token";
import { AppError } from "@/lib/platform/errors";

const demoAccess = z.object({ email: z.string(), password: z.string() });

/** How to sign in to the demo kitchen, null where it was never made. */
export async function findDemoAccess({ db }: Pick<Scope, "db">): Promise<z.infer<typeof demoAccess> | null> {
  const [row] = await db
    .select({ value: installation.value })
    .from(installation)
    .where(eq(installation.key, "demo-access"));
  return row === undefined ? null : demoAccess.parse(row.value);
}

/** The person of an address that is known to exist. */
export async function findActorByEmail({ db }: Pick<Scope, "db">, email: string): Promise<Actor> {
  const [row] = await db
    .select({ id: user.id, name: user.name, email: user.email, role: user.role })
    .from(user)
    .where(eq(user.email, email));
  if (row === undefined) throw new AppError("not-found", "There is no account with this address.");
  return { userId: row.id, name: row.name, email: row.email, isAdmin: row.role === "admin" };
}

/** An invitation that can still be accepted, by the token of its link. */
export async function findOpenInvitation({ db }: Pick<Scope, "db">, token: string, now: Date) {
  const [row] = await db
    .select({
      id: invitation.id,
      email: invitation.email,
      householdId: invitation.householdId,
      householdName: household.name,
      invitedBy: user.name,
    })
    .from(invitation)
    .innerJoin(household, eq(household.id, invitation.householdId))
    .innerJoin(user, eq(user.id, invitation.invitedBy))
    .where(
      and(
        eq(invitation.tokenHash, hashToken(token)),
        gt(invitation.expiresAt, now),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
      ),
    );
  return row ?? null;
}
