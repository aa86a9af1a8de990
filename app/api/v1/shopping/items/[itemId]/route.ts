import { setRemoved } from "@/lib/domains/shopping/mutations";
import { answer, serve } from "@/lib/platform/rest/serve";
import { removeShoppingItem } from "../../contract";

export const DELETE = serve(removeShoppingItem, async ({ scope, params }) => {
  await setRemoved(scope, params.itemId, true);
  return answer(204, null);
});
