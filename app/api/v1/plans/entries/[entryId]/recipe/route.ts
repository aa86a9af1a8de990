import { swapEntry } from "@/lib/domains/planning/mutations";
import { answer, serve } from "@/lib/platform/rest/serve";
import { swapPlanEntry } from "../../../contract";
import { refused } from "../../../refused";

export const PUT = serve(swapPlanEntry, async ({ scope, params, body }) => {
  const swapped = await swapEntry(scope, { ...params, ...body });
  return swapped.ok ? answer(200, swapped) : refused(swapped);
});
