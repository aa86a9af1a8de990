import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { auditEntry, feedback, jobRun, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { batchesOf, type Exported } from "./exported";

type Reader = Pick<Scope, "db">;

/** A moment as text keeps the microseconds that the next batch begins after. */
interface Place {
  readonly at: string;
  readonly id: string;
}

/** Everyone with an account. */
function users({ db }: Reader) {
  const read = (after: { readonly id: string } | undefined, limit: number) =>
    db
      .select({
        id: user.id,
        name: user.name,
        email: user.email,
        emailVerified: user.emailVerified,
        role: user.role,
        banned: user.banned,
        createdAt: user.createdAt,
      })
      .from(user)
      .where(after === undefined ? undefined : sql`${user.id} > ${after.id}`)
      .orderBy(asc(user.id))
      .limit(limit);
  type Row = Awaited<ReturnType<typeof read>>[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "users", title: "Users", timeZone: "UTC" },
      columns: [
        { key: "id", title: "Id", kind: "text", value: (row) => row.id },
        { key: "name", title: "Name", kind: "text", value: (row) => row.name },
        { key: "email", title: "Mail", kind: "text", width: 32, value: (row) => row.email },
        { key: "email_verified", title: "Verified", kind: "yes-no", value: (row) => row.emailVerified },
        { key: "role", title: "Role", kind: "text", width: 10, value: (row) => row.role },
        { key: "suspended", title: "Suspended", kind: "yes-no", value: (row) => row.banned ?? false },
        { key: "created_at", title: "Signed up (UTC)", kind: "time", value: (row) => row.createdAt },
      ],
    },
    batches: batchesOf<Row>(read),
  };
  return exported;
}

/** The log of what admins did. */
function audit({ db }: Reader) {
  const read = (after: Place | undefined, limit: number) =>
    db
      .select({
        id: auditEntry.id,
        at: sql<string>`${auditEntry.createdAt}::text`,
        createdAt: auditEntry.createdAt,
        actorId: auditEntry.actorId,
        actor: user.name,
        act: auditEntry.act,
        subjectKind: auditEntry.subjectKind,
        subjectId: auditEntry.subjectId,
        detail: sql<string | null>`${auditEntry.detail}::text`,
      })
      .from(auditEntry)
      .leftJoin(user, eq(user.id, auditEntry.actorId))
      .where(
        after === undefined
          ? undefined
          : sql`(${auditEntry.createdAt}, ${auditEntry.id}) > (${after.at}::timestamptz, ${after.id}::uuid)`,
      )
      .orderBy(asc(auditEntry.createdAt), asc(auditEntry.id))
      .limit(limit);
  type Row = Awaited<ReturnType<typeof read>>[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "audit", title: "Audit", timeZone: "UTC" },
      columns: [
        { key: "at", title: "At (UTC)", kind: "time", value: (row) => row.createdAt },
        { key: "actor", title: "Admin", kind: "text", value: (row) => row.actor },
        { key: "actor_id", title: "Admin's id", kind: "text", value: (row) => row.actorId },
        { key: "act", title: "Act", kind: "text", value: (row) => row.act },
        { key: "subject_kind", title: "Kind", kind: "text", width: 12, value: (row) => row.subjectKind },
        { key: "subject_id", title: "Subject", kind: "text", value: (row) => row.subjectId },
        { key: "detail", title: "Detail", kind: "text", width: 50, value: (row) => row.detail },
      ],
    },
    batches: batchesOf<Row>(read),
  };
  return exported;
}

/** Runs of background functions. */
function jobs({ db }: Reader) {
  const read = (after: Place | undefined, limit: number) =>
    db
      .select({
        id: jobRun.id,
        at: sql<string>`${jobRun.queuedAt}::text`,
        functionId: jobRun.functionId,
        status: jobRun.status,
        eventName: jobRun.eventName,
        queuedAt: jobRun.queuedAt,
        startedAt: jobRun.startedAt,
        endedAt: jobRun.endedAt,
        stepsDone: jobRun.stepsDone,
        error: jobRun.error,
      })
      .from(jobRun)
      .where(
        after === undefined
          ? undefined
          : sql`(${jobRun.queuedAt}, ${jobRun.id}) > (${after.at}::timestamptz, ${after.id})`,
      )
      .orderBy(asc(jobRun.queuedAt), asc(jobRun.id))
      .limit(limit);
  type Row = Awaited<ReturnType<typeof read>>[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "jobs", title: "Jobs", timeZone: "UTC" },
      columns: [
        { key: "run_id", title: "Run", kind: "text", value: (row) => row.id },
        { key: "function", title: "Function", kind: "text", value: (row) => row.functionId },
        { key: "status", title: "Status", kind: "text", width: 11, value: (row) => row.status },
        { key: "event", title: "Event", kind: "text", value: (row) => row.eventName },
        { key: "queued_at", title: "Queued (UTC)", kind: "time", value: (row) => row.queuedAt },
        { key: "started_at", title: "Started (UTC)", kind: "time", value: (row) => row.startedAt },
        { key: "ended_at", title: "Ended (UTC)", kind: "time", value: (row) => row.endedAt },
        { key: "steps", title: "Steps", kind: "number", value: (row) => row.stepsDone },
        { key: "error", title: "Error", kind: "text", width: 50, value: (row) => row.error },
      ],
    },
    batches: batchesOf<Row>(read),
  };
  return exported;
}

/** What people told. */
function told({ db }: Reader) {
  const read = (after: Place | undefined, limit: number) =>
    db
      .select({
        id: feedback.id,
        at: sql<string>`${feedback.createdAt}::text`,
        createdAt: feedback.createdAt,
        by: user.name,
        email: user.email,
        category: feedback.category,
        state: feedback.state,
        page: feedback.page,
        text: feedback.text,
        answer: feedback.answer,
        answeredAt: feedback.answeredAt,
      })
      .from(feedback)
      .leftJoin(user, eq(user.id, feedback.userId))
      .where(
        after === undefined
          ? undefined
          : sql`(${feedback.createdAt}, ${feedback.id}) > (${after.at}::timestamptz, ${after.id}::uuid)`,
      )
      .orderBy(asc(feedback.createdAt), asc(feedback.id))
      .limit(limit);
  type Row = Awaited<ReturnType<typeof read>>[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "feedback", title: "Feedback", timeZone: "UTC" },
      columns: [
        { key: "at", title: "At (UTC)", kind: "time", value: (row) => row.createdAt },
        { key: "by", title: "From", kind: "text", value: (row) => row.by },
        { key: "email", title: "Mail", kind: "text", width: 30, value: (row) => row.email },
        { key: "category", title: "Kind", kind: "text", width: 11, value: (row) => row.category },
        { key: "state", title: "State", kind: "text", width: 11, value: (row) => row.state },
        { key: "page", title: "Page", kind: "text", value: (row) => row.page },
        { key: "text", title: "Text", kind: "text", width: 60, value: (row) => row.text },
        { key: "answer", title: "Answer", kind: "text", width: 60, value: (row) => row.answer },
        { key: "answered_at", title: "Answered (UTC)", kind: "time", value: (row) => row.answeredAt },
      ],
    },
    batches: batchesOf<Row>(read),
  };
  return exported;
}

/** Lists of the installation that only admins may have, by name. */
export const ADMIN_LISTS = { users, audit, jobs, feedback: told } as const;
