import "server-only";
import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  ilike,
  inArray,
  isNotNull,
  isNull,
  lt,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { announcement, household, membership, notification, plan, planEntry, user } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { Scope } from "@/lib/platform/auth/scope";
import { daysAfter, mondayOf } from "../../planning/dates";
import type { Segment } from "../policy";

type Reader = Pick<Scope, "db">;
type Person = Reader & { readonly actor: Pick<Actor, "userId"> };

const newsColumns = {
  id: notification.id,
  title: announcement.title,
  body: announcement.body,
  link: announcement.link,
  readAt: notification.readAt,
  createdAt: notification.createdAt,
} as const;

const ownNews = ({ actor }: Person) => and(eq(notification.userId, actor.userId), isNull(announcement.deletedAt));

export const NEWS_PAGE = 20;

/** What a person was told, newest first; `before` pages on. One more than a page where there is more. */
export const listNews = (person: Person, before: Date | null) =>
  person.db
    .select(newsColumns)
    .from(notification)
    .innerJoin(announcement, eq(announcement.id, notification.announcementId))
    .where(and(ownNews(person), before === null ? undefined : lt(notification.createdAt, before)))
    .orderBy(desc(notification.createdAt))
    .limit(NEWS_PAGE + 1);

/** What a person was told and has not read yet: how many, and the newest. */
export async function unreadNews(person: Person) {
  const rows = await person.db
    .select({ ...newsColumns, total: sql<number>`count(*) over()`.mapWith(Number) })
    .from(notification)
    .innerJoin(announcement, eq(announcement.id, notification.announcementId))
    .where(and(ownNews(person), isNull(notification.readAt)))
    .orderBy(desc(notification.createdAt))
    .limit(1);
  const [newest] = rows;
  return { count: newest?.total ?? 0, newest: newest ?? null };
}

/** How many messages a person has not read. */
export async function countUnread({ db, actor }: Person): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(notification)
    .where(and(eq(notification.userId, actor.userId), isNull(notification.readAt)));
  return row?.count ?? 0;
}

type Recipients = { readonly segment: Segment; readonly now: Date } | { readonly userIds: readonly string[] };

/**
 * Whom a segment means at a moment, or the people named: those who may sign in, the demo kitchen's left out, each with
 * their first kitchen, in a fixed order.
 */
export function listRecipients({ db }: Reader, to: Recipients) {
  return db
    .selectDistinctOn([user.id], {
      userId: user.id,
      name: user.name,
      email: user.email,
      householdId: membership.householdId,
      householdName: household.name,
    })
    .from(user)
    .leftJoin(membership, eq(membership.userId, user.id))
    .leftJoin(household, eq(household.id, membership.householdId))
    .where(
      and(
        sql`not coalesce(${user.banned}, false)`,
        sql`not coalesce(${household.isDemo}, false)`,
        "userIds" in to ? inArray(user.id, [...to.userIds]) : isOf({ db }, to.segment, to.now),
      ),
    )
    .orderBy(asc(user.id), asc(membership.createdAt));
}

function isOf({ db }: Reader, segment: Segment, now: Date): SQL | undefined {
  if (segment === "everyone") return undefined;
  if (segment === "admins") return eq(user.role, "admin");
  if (segment === "owners") return eq(membership.role, "owner");
  const monday = mondayOf(now.toISOString().slice(0, 10));
  const planned = db
    .select({ householdId: plan.householdId })
    .from(planEntry)
    .innerJoin(plan, eq(plan.id, planEntry.planId))
    .where(and(gte(planEntry.date, monday), lt(planEntry.date, daysAfter(monday, 7))));
  return and(isNotNull(membership.householdId), notInArray(membership.householdId, planned));
}

export const ANNOUNCEMENT_SORTS = ["created", "title", "sent"] as const;

export interface AnnouncementsFilter {
  readonly q: string;
  readonly status: "draft" | "scheduled" | "sending" | "sent" | null;
  readonly sort: { readonly by: (typeof ANNOUNCEMENT_SORTS)[number]; readonly isDown: boolean };
  readonly offset: number;
  readonly perPage: number;
}

// A column of a lone table loses the table's name at the top of a selected expression; one level down it keeps it.
const delivered = sql<number>`${sql`(select count(*) from ${notification} where ${notification.announcementId} = ${announcement.id})`}`;
const read = sql<number>`${sql`(select count(*) from ${notification} where ${notification.announcementId} = ${announcement.id} and ${notification.readAt} is not null)`}`;

const announcementColumns = {
  id: announcement.id,
  title: announcement.title,
  body: announcement.body,
  link: announcement.link,
  segment: announcement.segment,
  byMail: announcement.byMail,
  status: announcement.status,
  sendAt: announcement.sendAt,
  sentAt: announcement.sentAt,
  mailed: announcement.mailed,
  revision: announcement.revision,
  createdAt: announcement.createdAt,
} as const;

/** Announcements for admins, with how many people have each and how many read it. */
export async function listAnnouncements({ db }: Reader, { q, status, sort, offset, perPage }: AnnouncementsFilter) {
  const like = `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const column: Record<AnnouncementsFilter["sort"]["by"], SQL> = {
    created: sql`${announcement.createdAt}`,
    title: sql`lower(${announcement.title})`,
    sent: sql`coalesce(${announcement.sendAt}, ${announcement.sentAt})`,
  };
  const by = column[sort.by];
  const rows = await db
    .select({
      ...announcementColumns,
      delivered: delivered.mapWith(Number),
      read: read.mapWith(Number),
      total: sql<number>`count(*) over()`.mapWith(Number),
    })
    .from(announcement)
    .where(
      and(
        isNull(announcement.deletedAt),
        q === "" ? undefined : or(ilike(announcement.title, like), ilike(announcement.body, like)),
        status === null ? undefined : eq(announcement.status, status),
      ),
    )
    .orderBy(sort.isDown ? sql`${by} desc nulls last` : sql`${by} asc nulls last`, asc(announcement.id))
    .limit(perPage)
    .offset(offset);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

/** One announcement with how far it has come; null where there is none. */
export async function findAnnouncement({ db }: Reader, id: string) {
  const [row] = await db
    .select({ ...announcementColumns, delivered: delivered.mapWith(Number), read: read.mapWith(Number) })
    .from(announcement)
    .where(and(eq(announcement.id, id), isNull(announcement.deletedAt)));
  return row ?? null;
}
