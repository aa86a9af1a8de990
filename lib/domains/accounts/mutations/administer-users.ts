import "server-only";
import { and, count, eq, ne, or } from "drizzle-orm";
import { session, user } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { knownActors } from "@/lib/platform/auth/known-actors";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { recordAdminAct } from "../../audit/mutations";

export type Admin = Pick<Scope, "db"> & { readonly actor: Actor };

/** Why an act on a person's account is refused. */
export type UserRefusal = "yourself" | "last-admin" | "is-admin";
type Administered = { readonly ok: true } | { readonly ok: false; readonly reason: UserRefusal };

const done = { ok: true } as const;
const refused = (reason: UserRefusal) => ({ ok: false, reason }) as const;

/** Makes a person an admin or a plain user. An admin cannot change themselves, and one always stays. */
export async function setRole(admin: Admin, userId: string, role: "admin" | "user"): Promise<Administered> {
  if (userId === admin.actor.userId) return refused("yourself");
  return administer(admin, async (tx) => {
    const person = await findPerson(tx, userId);
    if (person.role === role) return done;
    if (role === "user" && !(await isAnotherAdminLeft(tx, userId))) return refused("last-admin");
    await tx.db.update(user).set({ role }).where(eq(user.id, userId));
    if (role === "user") await tx.db.delete(session).where(eq(session.impersonatedBy, userId));
    const detail = { from: person.role, to: role };
    await recordAdminAct(tx, {
      actor: admin.actor,
      act: "users.set-role",
      subjectKind: "user",
      subjectId: userId,
      detail,
    });
    return done;
  });
}

/** Bars a person from signing in and ends their sessions, or lets them in again. */
export async function setSuspended(admin: Admin, userId: string, why: string | null): Promise<Administered> {
  if (userId === admin.actor.userId) return refused("yourself");
  return administer(admin, async (tx) => {
    const person = await findPerson(tx, userId);
    const isSuspended = why !== null;
    if (person.isSuspended === isSuspended) return done;
    if (isSuspended && person.role === "admin" && !(await isAnotherAdminLeft(tx, userId))) return refused("last-admin");
    await tx.db.update(user).set({ banned: isSuspended, banReason: why, banExpires: null }).where(eq(user.id, userId));
    const ended = isSuspended ? await endSessions(tx, userId) : 0;
    const act = isSuspended ? "users.suspend" : "users.restore";
    const detail = isSuspended ? { why, sessionsEnded: ended } : null;
    await recordAdminAct(tx, { actor: admin.actor, act, subjectKind: "user", subjectId: userId, detail });
    return done;
  });
}

/** Ends every session of a person; they may sign in again. */
export async function signOutEverywhere(admin: Admin, userId: string): Promise<Administered> {
  if (userId === admin.actor.userId) return refused("yourself");
  return administer(admin, async (tx) => {
    await findPerson(tx, userId);
    const detail = { sessionsEnded: await endSessions(tx, userId) };
    const act = "users.sign-out-everywhere";
    await recordAdminAct(tx, { actor: admin.actor, act, subjectKind: "user", subjectId: userId, detail });
    return done;
  });
}

/** Notes that an admin is about to look at the app as somebody else. Admins and the suspended are not looked at so. */
export async function noteImpersonation(admin: Admin, userId: string): Promise<Administered> {
  if (userId === admin.actor.userId) return refused("yourself");
  return inTransaction(admin, async (tx) => {
    const person = await findPerson(tx, userId);
    if (person.role === "admin") return refused("is-admin");
    const act = "users.impersonate";
    await recordAdminAct(tx, { actor: admin.actor, act, subjectKind: "user", subjectId: userId });
    return done;
  });
}

/** Notes that the admin is themselves again. */
export const noteImpersonationEnd = (scope: Pick<Scope, "db">, adminId: string, userId: string): Promise<void> =>
  recordAdminAct(scope, {
    actor: { userId: adminId },
    act: "users.stop-impersonating",
    subjectKind: "user",
    subjectId: userId,
  });

/** A change of accounts in one transaction; who was known a moment ago is asked anew after it. */
async function administer(admin: Admin, act: (tx: Admin) => Promise<Administered>): Promise<Administered> {
  const result = await inTransaction(admin, act);
  knownActors().clear();
  return result;
}

async function findPerson({ db }: Pick<Scope, "db">, userId: string) {
  const [row] = await db
    .select({ role: user.role, banned: user.banned })
    .from(user)
    .where(eq(user.id, userId))
    .for("update");
  if (row === undefined) throw new AppError("not-found", "There is no such account.");
  return { role: row.role, isSuspended: row.banned === true };
}

async function endSessions({ db }: Pick<Scope, "db">, userId: string): Promise<number> {
  // Also those in which this person, as an admin, looked at the app as somebody else.
  const ended = await db
    .delete(session)
    .where(or(eq(session.userId, userId), eq(session.impersonatedBy, userId)))
    .returning({ id: session.id });
  return ended.length;
}

/** Whether somebody else could still administer. Two admins who demote each other at once are told apart by the lock. */
async function isAnotherAdminLeft({ db }: Pick<Scope, "db">, userId: string): Promise<boolean> {
  await db.select({ id: user.id }).from(user).where(eq(user.role, "admin")).orderBy(user.id).for("update");
  const [row] = await db
    .select({ left: count() })
    .from(user)
    .where(and(eq(user.role, "admin"), eq(user.banned, false), ne(user.id, userId)));
  return (row?.left ?? 0) > 0;
}
