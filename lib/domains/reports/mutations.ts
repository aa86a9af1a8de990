import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import { outboxAttachment, paperStyle, recipeBook } from "@/db/schema";
import type { PaperStyle } from "@/lib/engines/reports/contract";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { announce } from "@/lib/platform/jobs/announce";
import { removeBytes } from "@/lib/platform/storage/store";
import { BOOK_ASKED, BOOK_CANCELLED, type BookAsked } from "./events";
import { BOOK_KEPT_DAYS, type BookStatus, isUnderWay, MOST_AT_ONCE } from "./policy";
import { chosenRecipes, countUnderWay, findBook, styleWith } from "./queries";
import type { BookInput } from "./schema";

/** Sets how the household's papers look. */
export async function setPaperStyle(scope: Scope, style: PaperStyle): Promise<void> {
  await scope.db
    .insert(paperStyle)
    .values({ householdId: scope.householdId, style })
    .onConflictDoUpdate({ target: paperStyle.householdId, set: { style, updatedAt: new Date() } });
}

/** Has a recipe book printed in the background. */
export function askForBook(scope: Scope, input: BookInput) {
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
