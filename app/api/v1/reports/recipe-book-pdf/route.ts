import { askForBook } from "@/lib/domains/reports/mutations";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { printRecipeBook } from "../contract";

export const POST = serve(printRecipeBook, async ({ scope, body }) => {
  const asked = await askForBook(scope, body);
  if (!asked.ok) return problem(asked.reason);
  const { bookId, recipes } = asked;
  return answer(202, { bookId, recipes }, { Location: `/api/v1/reports/recipe-books/${bookId}` });
});
