import { sendPdf } from "@/app/api/reports/send-pdf";
import { findBook } from "@/lib/domains/reports/queries";
import { problem } from "@/lib/platform/rest/problems";
import { serve } from "@/lib/platform/rest/serve";
import { readBytes } from "@/lib/platform/storage/store";
import { readRecipeBookPdf } from "../../../contract";

export const GET = serve(readRecipeBookPdf, async ({ scope, params }) => {
  const book = await findBook(scope, params.bookId);
  if (book === null) return problem("not-found");
  const bytes = book.sha256 === null ? null : await readBytes(book.sha256);
  return bytes === null ? problem("not-printed") : sendPdf(bytes, book.title);
});
