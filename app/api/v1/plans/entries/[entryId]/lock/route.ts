import { setLocked } from "@/lib/domains/planning/mutations";
import { answer, serve } from "@/lib/platform/rest/serve";
import { lockPlanEntry } from "../../../contract";
import { refused } from "../../../refused";

export const PUT = serve(lockPlanEntry, async ({ scope, params, body }) => {
  const locked = await setLocked(scope, { ...params, ...body });
  return locked.ok ? answer(200, { revision: locked.revision }) : refused(locked);
});
