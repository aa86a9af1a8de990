import { removeBook } from "@/lib/domains/reports/mutations";
import { findBook } from "@/lib/domains/reports/queries";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readRecipeBook, removeRecipeBook } from "../../contract";

export const GET = serve(readRecipeBook, async ({ scope, params }) => {
  const book = await findBook(scope, params.bookId);
  return book === null ? problem("not-found") : answer(200, book);
});

export const DELETE = serve(removeRecipeBook, async ({ scope, params }) => {
  await removeBook(scope, params.bookId);
  return answer(204, null);
});
