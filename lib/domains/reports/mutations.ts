import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { outboxAttachment, paperStyle, recipeBook, reportSchedule, reportSending } from "@/db/schema";
import type { PaperStyle, ReportKind } from "@/lib/engines/reports/contract";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { sendEmail } from "@/lib/platform/email/send";
import { readEnvironment } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { announce } from "@/lib/platform/jobs/announce";
import { requireWorker } from "@/lib/platform/jobs/require-worker";
import { removeBytes } from "@/lib/platform/storage/store";
import { BOOK_ASKED, BOOK_CANCELLED, type BookAsked, REPORT_DUE, type ReportDue } from "./events";
import { BOOK_KEPT_DAYS, type BookStatus, dueOn, isUnderWay, MOST_AT_ONCE, MOST_SCHEDULES } from "./policy";
import {
  activeSchedules,
  chosenRecipes,
  countUnderWay,
  findBook,
  findSchedule,
  listSchedules,
  styleWith,
} from "./queries";
import type { BookInput } from "./schema";

/** Sets how the household's papers look. */
export async function setPaperStyle(scope: Scope, style: PaperStyle): Promise<void> {
  await scope.db
    .insert(paperStyle)
    .values({ householdId: scope.householdId, style })
    .onConflictDoUpdate({ target: paperStyle.householdId, set: { style, updatedAt: new Date() } });
}

/** Has a recipe book printed in the background. Throws unavailable where nobody works there. */
export async function askForBook(scope: Scope, input: BookInput) {
  requireWorker();
  return inTransaction(scope, async (tx) => {
    const { title, dedication, style, ...choice } = input;
    if ((await countUnderWay(tx)) >= MOST_AT_ONCE) return { ok: false, reason: "too-many-at-once" } as const;
    const wanted = { ...choice, dedication: dedication === "" ? null : dedication };
    const ids = await chosenRecipes(tx, wanted);
    if (ids.length === 0) return { ok: false, reason: "no-recipes" } as const;
    const papers = await styleWith(tx, style);
    const bookId = crypto.randomUUID();
    await tx.db.insert(recipeBook).values({
      ...{ id: bookId, householdId: scope.householdId, title, choice: wanted },
      style: papers,
      recipesTotal: ids.length,
      createdBy: scope.actor.userId,
    });
    const data: BookAsked = { householdId: scope.householdId, bookId };
    await announce(tx, { id: `book ${bookId}`, name: BOOK_ASKED, data: { ...data } });
    return { ok: true, bookId, recipes: ids.length } as const;
  });
}

/** Stops a book that is not printed yet; of one that is there is nothing to stop. Throws not-found. */
export function cancelBook(scope: Scope, bookId: string) {
  return inTransaction(scope, async (tx) => {
    const book = await findBook(tx, bookId);
    if (book === null) throw new AppError("not-found", "This book does not exist.");
    if (!isUnderWay(book.status)) return { ok: false, reason: "not-under-way" } as const;
    await markBook(tx, bookId, { status: "cancelled" });
    const data: BookAsked = { householdId: scope.householdId, bookId };
    await announce(tx, { name: BOOK_CANCELLED, data: { ...data } });
    return { ok: true } as const;
  });
}

/** Takes a book off the list, with its file. Throws not-found. */
export async function removeBook(scope: Scope, bookId: string): Promise<void> {
  const book = await findBook(scope, bookId);
  if (book === null) throw new AppError("not-found", "This book does not exist.");
  if (isUnderWay(book.status)) await cancelBook(scope, bookId);
  await scope.db
    .delete(recipeBook)
    .where(and(eq(recipeBook.id, bookId), eq(recipeBook.householdId, scope.householdId)));
  if (book.sha256 !== null) await forgetBytes(scope, [book.sha256]);
}

interface BookChange {
  readonly status?: BookStatus;
  readonly recipesDone?: number;
  readonly file?: { readonly sha256: string; readonly bytes: number; readonly pages: number };
}

/** Notes how far a book is. False once it was cancelled or taken away: then nothing is written. */
export async function markBook(scope: Scope, bookId: string, { file, ...change }: BookChange): Promise<boolean> {
  const isOver = change.status !== undefined && !isUnderWay(change.status);
  const rows = await scope.db
    .update(recipeBook)
    .set({ ...change, ...file, ...(isOver ? { finishedAt: new Date() } : {}) })
    .where(
      and(
        eq(recipeBook.id, bookId),
        eq(recipeBook.householdId, scope.householdId),
        sql`${recipeBook.status} in ('waiting', 'printing')`,
      ),
    )
    .returning({ id: recipeBook.id });
  return rows.length > 0;
}

/** Takes away books older than they are kept, of all households, with their files; answers how many. */
export async function removeOldBooks(scope: Pick<Scope, "db">, now: Date): Promise<number> {
  const rows = await scope.db
    .delete(recipeBook)
    .where(lt(recipeBook.createdAt, new Date(now.getTime() - BOOK_KEPT_DAYS * 86_400_000)))
    .returning({ sha256: recipeBook.sha256 });
  await forgetBytes(
    scope,
    rows.flatMap((row) => row.sha256 ?? []),
  );
  return rows.length;
}

/** Removes bytes that no book and no message names any more. */
async function forgetBytes({ db }: Pick<Scope, "db">, hashes: readonly string[]): Promise<void> {
  for (const sha256 of new Set(hashes)) {
    const books = await db.select({ id: recipeBook.id }).from(recipeBook).where(eq(recipeBook.sha256, sha256)).limit(1);
    const mails = await db
      .select({ id: outboxAttachment.messageId })
      .from(outboxAttachment)
      .where(eq(outboxAttachment.sha256, sha256))
      .limit(1);
    if (books.length === 0 && mails.length === 0) await removeBytes(sha256);
  }
}

/** Mails a report to this person every week at an hour of the household's clock. Throws unavailable like a book. */
export async function addSchedule(
  scope: Scope,
  { report, weekday, hour }: { readonly report: ReportKind; readonly weekday: number; readonly hour: number },
) {
  requireWorker();
  const own = await listSchedules(scope);
  if (own.length >= MOST_SCHEDULES) return { ok: false, reason: "too-many" } as const;
  const same = own.find((one) => one.report === report && one.weekday === weekday && one.hour === hour);
  if (same !== undefined) {
    await setScheduleActive(scope, same.id, true);
    return { ok: true, scheduleId: same.id } as const;
  }
  const scheduleId = crypto.randomUUID();
  await scope.db
    .insert(reportSchedule)
    .values({ id: scheduleId, householdId: scope.householdId, userId: scope.actor.userId, report, weekday, hour });
  return { ok: true, scheduleId } as const;
}

const ownSchedule = (scope: Scope, id: string) =>
  and(
    eq(reportSchedule.id, id),
    eq(reportSchedule.householdId, scope.householdId),
    eq(reportSchedule.userId, scope.actor.userId),
  );

/** Turns a schedule of this person off, or on again. Throws not-found. */
export async function setScheduleActive(scope: Scope, id: string, isActive: boolean): Promise<void> {
  const rows = await scope.db
    .update(reportSchedule)
    .set({ isActive })
    .where(ownSchedule(scope, id))
    .returning({ id: reportSchedule.id });
  if (rows.length === 0) throw new AppError("not-found", "This schedule does not exist.");
}

/** Ends a schedule of this person. Throws not-found. */
export async function removeSchedule(scope: Scope, id: string): Promise<void> {
  const rows = await scope.db.delete(reportSchedule).where(ownSchedule(scope, id)).returning({ id: reportSchedule.id });
  if (rows.length === 0) throw new AppError("not-found", "This schedule does not exist.");
}

/** Announces every schedule whose time has come by its household's clock; a day of a schedule is announced once. */
export async function announceDueReports(scope: Pick<Scope, "db">, now: Date): Promise<number> {
  const due = (await activeSchedules(scope)).flatMap(({ id, householdId, timeZone, ...schedule }) => {
    const date = dueOn(schedule, now, timeZone);
    return date === null ? [] : [{ householdId, scheduleId: id, dueOn: date } satisfies ReportDue];
  });
  if (due.length === 0) return 0;
  await announce(
    scope,
    due.map((data) => ({ id: `report ${data.scheduleId} ${data.dueOn}`, name: REPORT_DUE, data: { ...data } })),
  );
  return due.length;
}

/**
 * Mails a report for a date, once: the note that it went out and the message are written together, so that a run that is
 * tried again, or two at a time, send nothing twice. `print` is asked for the file; null = there is nothing to send.
 */
export async function sendScheduled(
  scope: Scope,
  { scheduleId, dueOn: date }: { readonly scheduleId: string; readonly dueOn: string },
  print: (report: ReportKind) => Promise<PrintedReport | null>,
): Promise<"sent" | "nothing-to-send" | "already" | "gone"> {
  const found = await findSchedule(scope, scheduleId);
  if (found === null) return "gone";
  if (await wasSent(scope, scheduleId, date)) return "already";
  const printed = await print(found.report);
  const outcome = printed === null ? "nothing-to-send" : "sent";
  return inTransaction(scope, async (tx) => {
    const [first] = await tx.db
      .insert(reportSending)
      .values({ scheduleId, dueOn: date, outcome })
      .onConflictDoNothing()
      .returning({ outcome: reportSending.outcome });
    if (first === undefined) return "already";
    if (printed === null) return outcome;
    const t = createTranslator({ locale: "en", messages: catalogue("en"), namespace: "reports" });
    const { appUrl } = readEnvironment();
    const parts = [
      t("mail.greeting", { name: found.name }),
      t(`mail.${found.report}.body`, { household: scope.householdName, what: printed.title }),
      t("mail.stop", { link: `${appUrl ?? ""}/settings/reports` }),
    ];
    await sendEmail(tx, {
      to: found.email,
      subject: t(`mail.${found.report}.subject`, { what: printed.title }),
      body: parts.join("\n\n"),
      attachments: [{ fileName: printed.fileName, contentType: "application/pdf", bytes: printed.bytes }],
    });
    return outcome;
  });
}

/** A report as it goes out. */
export interface PrintedReport {
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

async function wasSent({ db }: Scope, scheduleId: string, date: string): Promise<boolean> {
  const rows = await db
    .select({ dueOn: reportSending.dueOn })
    .from(reportSending)
    .where(and(eq(reportSending.scheduleId, scheduleId), eq(reportSending.dueOn, date)));
  return rows.length > 0;
}
