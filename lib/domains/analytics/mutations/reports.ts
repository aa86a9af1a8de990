import "server-only";
import { and, eq, lte } from "drizzle-orm";
import { analyticsReport } from "@/db/schema";
import { nextSending } from "@/lib/engines/analytics/next-sending";
import type { Actor } from "@/lib/platform/auth/actor";
import { inTransaction } from "@/lib/platform/auth/scope";
import type { Db } from "@/lib/platform/database";
import { sendEmail } from "@/lib/platform/email/send";
import { AppError } from "@/lib/platform/errors";
import { tableStream } from "@/lib/platform/sheets/send-table";
import { recordAdminAct } from "../../audit/mutations";
import { reportTable } from "../policy";
import { findReport } from "../queries/reports";
import { runReport } from "../queries/run-report";
import type { ReportInput } from "../schema";

interface Admin {
  readonly db: Db;
  readonly actor: Actor;
}

/** Keeps a report, new or changed. Answers its id. */
export function saveReport(admin: Admin, id: string | null, input: ReportInput, now = new Date()): Promise<string> {
  return inTransaction(admin, async ({ db, actor }) => {
    const nextAt = input.recipients.length === 0 ? null : nextSending(input.schedule, now);
    const row = { ...input, nextAt };
    const [kept] =
      id === null
        ? await db
            .insert(analyticsReport)
            .values({ ...row, createdBy: actor.userId })
            .returning({ id: analyticsReport.id })
        : await db
            .update(analyticsReport)
            .set(row)
            .where(eq(analyticsReport.id, id))
            .returning({ id: analyticsReport.id });
    if (kept === undefined) throw noReport();
    await recordAdminAct(
      { db },
      {
        actor,
        act: "analytics.save-report",
        subjectKind: "other",
        subjectId: kept.id,
        detail: { title: input.title, schedule: input.schedule },
      },
    );
    return kept.id;
  });
}

export function deleteReport(admin: Admin, id: string): Promise<void> {
  return inTransaction(admin, async ({ db, actor }) => {
    const gone = await db
      .delete(analyticsReport)
      .where(eq(analyticsReport.id, id))
      .returning({ id: analyticsReport.id });
    if (gone.length === 0) throw noReport();
    await recordAdminAct({ db }, { actor, act: "analytics.delete-report", subjectKind: "other", subjectId: id });
  });
}

/** Sends a report now to everyone it names, as a CSV file; at its own time it goes on as before. */
export async function sendReportNow(admin: Admin, id: string) {
  const sent = await mailReport(admin, id, new Date());
  if (!sent) return { ok: false, reason: "no-recipients" } as const;
  await recordAdminAct(admin, {
    actor: admin.actor,
    act: "analytics.send-report",
    subjectKind: "other",
    subjectId: id,
  });
  return { ok: true } as const;
}

/**
 * Sends a report whose time has come, once: its next time is set in the transaction that keeps the messages, so that a
 * second worker finds nothing to do. Answers false where it was sent already or is gone.
 */
export function sendDueReport({ db }: { readonly db: Db }, id: string, now = new Date()): Promise<boolean> {
  return inTransaction({ db }, async (tx) => {
    const [due] = await tx.db
      .select({ schedule: analyticsReport.schedule })
      .from(analyticsReport)
      .where(and(eq(analyticsReport.id, id), lte(analyticsReport.nextAt, now)))
      .for("update");
    if (due === undefined) return false;
    await tx.db
      .update(analyticsReport)
      .set({ nextAt: nextSending(due.schedule, now) })
      .where(eq(analyticsReport.id, id));
    return mailReport(tx, id, now);
  });
}

async function mailReport({ db }: { readonly db: Db }, id: string, now: Date): Promise<boolean> {
  const report = await findReport({ db }, id);
  if (report === null) throw noReport();
  if (report.recipients.length === 0) return false;
  const rows = await runReport({ db }, report.definition, now.getTime());
  const day = now.toISOString().slice(0, 10);
  const csv = new Uint8Array(await new Response(tableStream(reportTable(report), [rows], "csv")).arrayBuffer());
  for (const to of report.recipients)
    await sendEmail(
      { db },
      {
        to,
        subject: `${report.title}, ${day}`,
        body: `Here is the report "${report.title}" of ${day}, as a CSV file with ${rows.length === 1 ? "one row" : `${rows.length} rows`}.\n\nAn admin of MealPrep360 put your address on it.`,
        attachments: [{ fileName: `report-${day}.csv`, contentType: "text/csv", bytes: csv }],
      },
    );
  await db.update(analyticsReport).set({ lastSentAt: now }).where(eq(analyticsReport.id, id));
  return true;
}

const noReport = () => new AppError("not-found", "There is no such report.");
