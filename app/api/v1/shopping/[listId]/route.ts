import { findList, weekOfList } from "@/lib/domains/shopping/queries";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readShoppingList } from "../contract";

export const GET = serve(readShoppingList, async ({ scope, params }) => {
  const weekStart = await weekOfList(scope, params.listId);
  const list = weekStart === null ? null : await findList(scope, weekStart);
  return list === null ? problem("not-found") : answer(200, list);
});
