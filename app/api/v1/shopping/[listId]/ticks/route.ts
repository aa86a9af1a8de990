import { setTicks } from "@/lib/domains/shopping/mutations";
import { answer, serve } from "@/lib/platform/rest/serve";
import { tickShoppingItems } from "../../contract";

export const POST = serve(tickShoppingItems, async ({ scope, params, body }) => {
  await setTicks(scope, params.listId, body.ticks);
  return answer(200, { ok: true });
});
