import "server-only";
import { and, asc, count, desc, eq, gt, ilike, max, or, type SQL, sql } from "drizzle-orm";
import { household, membership, session, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

type Reader = Pick<Scope, "db">;

export const PEOPLE_SORTS = ["name", "email", "created", "seen"] as const;

export interface PeopleFilter {
  readonly q: string;
  readonly role: "admin" | "user" | null;
  readonly state: "active" | "suspended" | null;
  readonly sort: { readonly by: (typeof PEOPLE_SORTS)[number]; readonly isDown: boolean };
  readonly offset: number;
  readonly perPage: number;
}

/** People of the installation, one page of them and how many there are in all. For admins. */
export async function listPeople({ db }: Reader, { q, role, state, sort, offset, perPage }: PeopleFilter) {
  const where = and(
    q === "" ? undefined : or(ilike(user.name, likeText(q)), ilike(user.email, likeText(q)), eq(user.id, q)),
    role === null ? undefined : eq(user.role, role),
    state === null ? undefined : sql`coalesce(${user.banned}, false) = ${state === "suspended"}`,
  );
  const seen = db
    .select({ userId: session.userId, at: max(session.updatedAt).as("at") })
    .from(session)
    .groupBy(session.userId)
    .as("seen");
  const kitchens = db
    .select({ userId: membership.userId, count: count().as("count") })
    .from(membership)
    .groupBy(membership.userId)
    .as("kitchens");
  const column: Record<PeopleFilter["sort"]["by"], SQL> = {
    name: sql`lower(${user.name})`,
    email: sql`lower(${user.email})`,
    created: sql`${user.createdAt}`,
    seen: sql`${seen.at}`,
  };
  const by = column[sort.by];
  const rows = await db
    .select({
      id: user.id,
      name: user.name,
      email: user.email,
      isAdmin: sql<boolean>`${user.role} = 'admin'`,
      isSuspended: sql<boolean>`coalesce(${user.banned}, false)`,
      createdAt: user.createdAt,
      seenAt: seen.at,
      kitchens: sql<number>`coalesce(${kitchens.count}, 0)`.mapWith(Number),
    })
    .from(user)
    .leftJoin(seen, eq(seen.userId, user.id))
    .leftJoin(kitchens, eq(kitchens.userId, user.id))
    .where(where)
    .orderBy(sort.isDown ? sql`${by} desc nulls last` : sql`${by} asc nulls last`, asc(user.id))
    .limit(perPage)
    .offset(offset);
  const [all] = await db.select({ count: count() }).from(user).where(where);
  return { rows, total: all?.count ?? 0 };
}

/** One person with their kitchens and the sessions that still hold, the newest first; null for none. For admins. */
export async function findPerson({ db }: Reader, userId: string, now: Date) {
  const [person] = await db
    .select({
      id: user.id,
      name: user.name,
      email: user.email,
      isAdmin: sql<boolean>`${user.role} = 'admin'`,
      isSuspended: sql<boolean>`coalesce(${user.banned}, false)`,
      whySuspended: user.banReason,
      createdAt: user.createdAt,
    })
    .from(user)
    .where(eq(user.id, userId));
  if (person === undefined) return null;
  const kitchens = await db
    .select({ id: household.id, name: household.name, role: membership.role, since: membership.createdAt })
    .from(membership)
    .innerJoin(household, eq(household.id, membership.householdId))
    .where(eq(membership.userId, userId))
    .orderBy(asc(membership.createdAt));
  const sessions = await db
    .select({
      id: session.id,
      userAgent: session.userAgent,
      ipAddress: session.ipAddress,
      createdAt: session.createdAt,
      seenAt: session.updatedAt,
      impersonatedBy: session.impersonatedBy,
    })
    .from(session)
    .where(and(eq(session.userId, userId), gt(session.expiresAt, now)))
    .orderBy(desc(session.updatedAt));
  return { ...person, kitchens, sessions };
}

/** A search text in which `%` and `_` mean themselves. */
const likeText = (text: string) => `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
