import { suggestNow } from "@/lib/domains/assistant/queries/suggest";
import { answer, serve } from "@/lib/platform/rest/serve";
import { suggestRoute } from "../recipes/contract";

export const POST = serve(suggestRoute, async ({ scope, body }) => {
  const { kind, suggestions } = await suggestNow(scope, body);
  return answer(200, {
    kind,
    suggestions: suggestions.map(({ reasons, ...one }) => ({
      ...one,
      reasons: reasons.map((reason) => ({ ...reason })),
    })),
  });
});
