import { printBook } from "@/components/reports/book/print-book";
import { BOOK_ASKED, BOOK_CANCELLED } from "@/lib/domains/reports/events";
import { markBook } from "@/lib/domains/reports/mutations";
import { findBook } from "@/lib/domains/reports/queries";
import { gatherBook } from "@/lib/domains/reports/queries/book-report";
import { bookAsked } from "@/lib/domains/reports/schema";
import { jobScope } from "@/lib/platform/auth/job-scope";
import type { Scope } from "@/lib/platform/auth/scope";
import { printPhoto } from "@/lib/platform/images/print-photo";
import { inngest } from "@/lib/platform/inngest";
import { reportProgress } from "@/lib/platform/jobs/report-progress";
import { keepBytes } from "@/lib/platform/storage/store";

/** Prints a recipe book: one book at a time, since each takes a core. It is cancelled by its event. */
export const printRecipeBook = inngest.createFunction(
  {
    id: "print-recipe-book",
    triggers: [{ event: BOOK_ASKED }],
    retries: 2,
    concurrency: { limit: 1 },
    idempotency: "event.data.bookId",
    cancelOn: [{ event: BOOK_CANCELLED, if: "event.data.bookId == async.data.bookId" }],
    onFailure: async ({ event }) => {
      const { householdId, bookId } = bookAsked.parse(event.data.event.data);
      const scope = await jobScope(householdId);
      if (scope !== null) await markBook(scope, bookId, { status: "failed" });
    },
  },
  ({ event, step, runId }) =>
    step.run("print", async () => {
      const { householdId, bookId } = bookAsked.parse(event.data);
      const scope = await jobScope(householdId);
      return scope === null ? 0 : print(scope, bookId, runId);
    }),
);

/** The page of the book is told every so many recipes: each word is a write. */
const TOLD_EVERY = 4;

class Cancelled extends Error {}

async function print(scope: Scope, bookId: string, runId: string): Promise<number> {
  const book = await findBook(scope, bookId);
  if (book === null || !(await markBook(scope, bookId, { status: "printing", recipesDone: 0 }))) return 0;
  const { report, photos } = await gatherBook(scope, book, new Date());
  const total = report.chapters.reduce((sum, chapter) => sum + chapter.recipes.length, 0);
  const pictureOf = async (
    { id }: { readonly id: string },
    space: { readonly width: number; readonly height: number },
  ) => {
    const sha256 = photos.get(id);
    return sha256 === undefined ? null : printPhoto(sha256, space);
  };
  try {
    const { bytes, pages } = await printBook(report, pictureOf, async (done) => {
      if (done % TOLD_EVERY !== 0 && done !== total) return;
      if (!(await markBook(scope, bookId, { recipesDone: done }))) throw new Cancelled();
      await reportProgress(scope, runId, { done, total });
    });
    const { sha256 } = await keepBytes(bytes);
    await markBook(scope, bookId, { status: "done", recipesDone: total, file: { sha256, bytes: bytes.length, pages } });
    return pages;
  } catch (error) {
    if (error instanceof Cancelled) return 0;
    throw error;
  }
}
