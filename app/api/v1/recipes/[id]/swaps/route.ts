import { lineSwaps as swapsOfLine } from "@/lib/domains/swaps/queries";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { lineSwaps } from "../../contract";

export const GET = serve(lineSwaps, async ({ scope, params, query }) => {
  const found = await swapsOfLine(scope, params.id, query.line, query.cause);
  return found === null ? problem("not-found") : answer(200, found);
});
