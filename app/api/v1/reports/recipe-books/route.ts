import { listBooks } from "@/lib/domains/reports/queries";
import { answer, serve } from "@/lib/platform/rest/serve";
import { listRecipeBooks } from "../contract";

export const GET = serve(listRecipeBooks, async ({ scope }) => answer(200, { books: await listBooks(scope) }));
