import "server-only";
import { getSessionCookie } from "better-auth/cookies";
import { and, asc, eq } from "drizzle-orm";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { household, membership } from "@/db/schema";
import { type Db, database } from "../database";
import type { Actor } from "./actor";
import { auth, COOKIE_PREFIX } from "./auth";
import { knownActors } from "./known-actors";

/** A household the actor was proven to belong to. Minted only here. */
export type HouseholdId = string & { readonly __brand: "HouseholdId" };

/** Who, for whom, through which connection. A function that takes it first touches data. */
export interface Scope {
  readonly db: Db;
  readonly actor: Actor;
  readonly householdId: HouseholdId;
  readonly householdName: string;
  readonly isOwner: boolean;
  readonly timeZone: string;
  readonly isOnboarded: boolean;
}

export const HOUSEHOLD_COOKIE = "mealprep_household";

/** Runs the work in one transaction; inside it only the given scope may be used. */
export const inTransaction = <T, S extends Pick<Scope, "db">>(scope: S, work: (scope: S) => Promise<T>): Promise<T> =>
  scope.db.transaction((tx) => work({ ...scope, db: tx }));

/** The connection for reads and writes that belong to no household (sign-up, shared links, admin). */
export const publicScope = (): Pick<Scope, "db"> => ({ db: database() });

/** Who is signed in, null for nobody. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  // The request first: a page that is being prerendered stops here, before the database is opened.
  return actorOf(await headers());
});

/** Whose session the cookies of a request carry, null for nobody's. */
export async function actorOf(incoming: Headers): Promise<Actor | null> {
  const cookie = getSessionCookie(incoming, { cookiePrefix: COOKIE_PREFIX });
  if (cookie === null) return null;
  const known = knownActors().get(cookie);
  if (known !== undefined) return known;
  const session = await auth().api.getSession({ headers: incoming });
  if (session === null) return null;
  const { id, name, email, role } = session.user;
  const { impersonatedBy } = session.session;
  const actor: Actor = {
    ...{ userId: id, name, email, isAdmin: role === "admin" },
    ...(typeof impersonatedBy === "string" ? { impersonatedBy } : {}),
  };
  knownActors().set(cookie, actor);
  return actor;
}

/** The scope of the signed-in person, null without a sign-in or without a household. */
export const currentScope = cache(async (): Promise<Scope | null> => {
  const actor = await currentActor();
  if (actor === null) return null;
  const wanted = (await cookies()).get(HOUSEHOLD_COOKIE)?.value;
  return scopeFor(database(), actor, wanted);
});

/** The scope of an actor in one of their households: the wanted one if they belong to it, else their first. */
export async function scopeFor(db: Db, actor: Actor, wanted?: string): Promise<Scope | null> {
  const rows = await db
    .select({
      householdId: membership.householdId,
      role: membership.role,
      name: household.name,
      timeZone: household.timeZone,
      onboardedAt: household.onboardedAt,
    })
    .from(membership)
    .innerJoin(household, eq(household.id, membership.householdId))
    .where(and(eq(membership.userId, actor.userId)))
    .orderBy(asc(membership.createdAt), asc(membership.householdId));
  const row = rows.find((r) => r.householdId === wanted) ?? rows[0];
  if (row === undefined) return null;
  return {
    db,
    actor,
    householdId: row.householdId as HouseholdId,
    householdName: row.name,
    isOwner: row.role === "owner",
    timeZone: row.timeZone,
    isOnboarded: row.onboardedAt !== null,
  };
}

/** For pages: the scope, or a way to sign in or to open a kitchen. */
export async function requireScope(): Promise<Scope> {
  const actor = await currentActor();
  if (actor === null) redirect("/sign-in");
  const scope = await currentScope();
  if (scope === null) redirect("/onboarding");
  return scope;
}

/** For admin pages; anyone else meets a page that does not exist. */
export async function requireAdmin(): Promise<{ readonly db: Db; readonly actor: Actor }> {
  const actor = await currentActor();
  if (actor === null || !actor.isAdmin) notFound();
  return { db: database(), actor };
}
