import "server-only";
import { and, asc, count, desc, eq, gte, ilike, lt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { auditEntry, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import type { SubjectKind } from "./policy";

type Reader = Pick<Scope, "db">;

export interface ActFilter {
  /** Words of the admin's name or address, of the subject, or of the act. */
  readonly q: string;
  readonly actorId: string | null;
  readonly act: string | null;
  readonly subjectKind: SubjectKind | null;
  readonly subjectId: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly isOldestFirst: boolean;
  readonly offset: number;
  readonly perPage: number;
}

const actorUser = alias(user, "actor_user");
const subjectUser = alias(user, "subject_user");
const actColumns = {
  id: auditEntry.id,
  actorId: auditEntry.actorId,
  actorName: actorUser.name,
  act: auditEntry.act,
  subjectKind: sql<SubjectKind>`${auditEntry.subjectKind}`,
  subjectId: auditEntry.subjectId,
  /** Where it is a person who is still here. */
  subjectName: subjectUser.name,
  detail: auditEntry.detail,
  at: auditEntry.createdAt,
};

/** Acts of admins, one page of them and how many there are in all. For admins. */
export async function listActs({ db }: Reader, filter: ActFilter) {
  const { q, actorId, act, subjectKind, subjectId, from, until, isOldestFirst } = filter;
  const words = `%${q.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  const where = and(
    actorId === null ? undefined : eq(auditEntry.actorId, actorId),
    act === null ? undefined : eq(auditEntry.act, act),
    subjectKind === null ? undefined : eq(auditEntry.subjectKind, subjectKind),
    subjectId === null ? undefined : eq(auditEntry.subjectId, subjectId),
    from === null ? undefined : gte(auditEntry.createdAt, from),
    until === null ? undefined : lt(auditEntry.createdAt, until),
    q === ""
      ? undefined
      : or(
          ...[actorUser.name, actorUser.email, subjectUser.name, subjectUser.email].map((column) =>
            ilike(column, words),
          ),
          ilike(auditEntry.subjectId, words),
          ilike(auditEntry.act, words),
        ),
  );
  const rows = await acts(db)
    .where(where)
    .orderBy(
      ...(isOldestFirst
        ? [asc(auditEntry.createdAt), asc(auditEntry.id)]
        : [desc(auditEntry.createdAt), desc(auditEntry.id)]),
    )
    .limit(filter.perPage)
    .offset(filter.offset);
  const [all] = await db
    .select({ count: count() })
    .from(auditEntry)
    .leftJoin(actorUser, eq(actorUser.id, auditEntry.actorId))
    .leftJoin(subjectUser, isSubject)
    .where(where);
  return { rows, total: all?.count ?? 0 };
}

/** What a person did as an admin and what was done to them, the newest first. For admins. */
export const listActsAround = ({ db }: Reader, userId: string, limit: number) =>
  acts(db)
    .where(
      or(eq(auditEntry.actorId, userId), and(eq(auditEntry.subjectKind, "user"), eq(auditEntry.subjectId, userId))),
    )
    .orderBy(desc(auditEntry.createdAt), desc(auditEntry.id))
    .limit(limit);

const isSubject = and(eq(auditEntry.subjectKind, "user"), eq(subjectUser.id, auditEntry.subjectId));

const acts = (db: Scope["db"]) =>
  db
    .select(actColumns)
    .from(auditEntry)
    .leftJoin(actorUser, eq(actorUser.id, auditEntry.actorId))
    .leftJoin(subjectUser, isSubject)
    .$dynamic();

/** Who has acted and which acts there are, for the filters. For admins. */
export async function listActChoices({ db }: Reader) {
  const kinds = await db
    .select({ act: auditEntry.act })
    .from(auditEntry)
    .groupBy(auditEntry.act)
    .orderBy(asc(auditEntry.act));
  const actors = await db
    .select({ id: auditEntry.actorId, name: sql<string>`coalesce(${user.name}, ${auditEntry.actorId})` })
    .from(auditEntry)
    .leftJoin(user, eq(user.id, auditEntry.actorId))
    .groupBy(auditEntry.actorId, user.name)
    .orderBy(asc(auditEntry.actorId));
  return { acts: kinds.map(({ act }) => act), actors };
}
