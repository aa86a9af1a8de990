import "server-only";
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { cache } from "react";
import { z } from "zod";
import { eater, household, installation, invitation, membership, user } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { Scope } from "@/lib/platform/auth/scope";
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

const eaterColumns = {
  id: eater.id,
  userId: eater.userId,
  name: eater.name,
  birthDate: eater.birthDate,
  sex: eater.sex,
  heightCm: eater.heightCm,
  weightKg: eater.weightKg,
  activity: eater.activity,
  goal: eater.goal,
  pregnancy: eater.pregnancy,
  diets: eater.diets,
  allergies: eater.allergies,
  dislikes: eater.dislikes,
};

/** Everyone the household feeds, in its own order. The parts of one page ask once. */
export const listEaters = cache((scope: Scope) =>
  scope.db
    .select(eaterColumns)
    .from(eater)
    .where(eq(eater.householdId, scope.householdId))
    .orderBy(asc(eater.position), asc(eater.createdAt))
    .execute(),
);

export type Eater = Awaited<ReturnType<typeof listEaters>>[number];

/** The household's settings. The parts of one page ask once. */
export const findHousehold = cache(async (scope: Scope) => {
  const [row] = await scope.db
    .select({
      name: household.name,
      timeZone: household.timeZone,
      units: household.units,
      currency: household.currency,
      budgetMinor: household.budgetMinor,
      cookingMinutes: household.cookingMinutes,
      slots: household.slots,
      maxRepeats: household.maxRepeats,
      maxLeftovers: household.maxLeftovers,
      isDemo: household.isDemo,
    })
    .from(household)
    .where(eq(household.id, scope.householdId));
  if (row === undefined) throw new AppError("not-found", "This household does not exist any more.");
  return row;
});

export type HouseholdSettings = Awaited<ReturnType<typeof findHousehold>>;

/** Who signs in to this household. */
export const listMembers = (scope: Scope) =>
  scope.db
    .select({ userId: user.id, name: user.name, email: user.email, role: membership.role })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(eq(membership.householdId, scope.householdId))
    .orderBy(asc(membership.createdAt));

/** Invitations that nobody has used yet. */
export const listOpenInvitations = (scope: Scope, now: Date) =>
  scope.db
    .select({ id: invitation.id, email: invitation.email, expiresAt: invitation.expiresAt })
    .from(invitation)
    .where(
      and(
        eq(invitation.householdId, scope.householdId),
        gt(invitation.expiresAt, now),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
      ),
    )
    .orderBy(asc(invitation.createdAt));

/** The kitchens a person belongs to, oldest first. */
export const listHouseholdsOf = ({ db }: Pick<Scope, "db">, userId: string) =>
  db
    .select({ id: household.id, name: household.name })
    .from(membership)
    .innerJoin(household, eq(household.id, membership.householdId))
    .where(eq(membership.userId, userId))
    .orderBy(asc(membership.createdAt));
