import { undoChange } from "@/lib/domains/planning/mutations";
import { answer, serve } from "@/lib/platform/rest/serve";
import { undoPlanChange } from "../../contract";
import { refused } from "../../refused";

export const POST = serve(undoPlanChange, async ({ scope, params, body }) => {
  const undone = await undoChange(scope, params.week, body.revision);
  return undone.ok ? answer(200, undone) : refused(undone);
});
