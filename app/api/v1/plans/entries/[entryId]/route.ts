import { removeEntry } from "@/lib/domains/planning/mutations";
import { answer, serve } from "@/lib/platform/rest/serve";
import { removePlanEntry } from "../../contract";
import { refused } from "../../refused";

export const DELETE = serve(removePlanEntry, async ({ scope, params }) => {
  const removed = await removeEntry(scope, params);
  return removed.ok ? answer(200, removed) : refused(removed);
});
