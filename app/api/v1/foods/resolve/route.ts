import { readLines } from "@/lib/domains/recipes/queries";
import { answer, serve } from "@/lib/platform/rest/serve";
import { resolveLines } from "../contract";

export const POST = serve(resolveLines, async ({ scope, body }) => answer(200, await readLines(scope, body)));
