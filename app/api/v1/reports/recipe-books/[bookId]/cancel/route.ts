import { cancelBook } from "@/lib/domains/reports/mutations";
import { findBook } from "@/lib/domains/reports/queries";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { cancelRecipeBook } from "../../../contract";

export const POST = serve(cancelRecipeBook, async ({ scope, params }) => {
  const cancelled = await cancelBook(scope, params.bookId);
  if (!cancelled.ok) return problem(cancelled.reason);
  const book = await findBook(scope, params.bookId);
  return book === null ? problem("not-found") : answer(200, book);
});
