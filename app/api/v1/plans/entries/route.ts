import { addEntry } from "@/lib/domains/planning/mutations";
import { answer, serve } from "@/lib/platform/rest/serve";
import { addPlanEntry } from "../contract";
import { refused } from "../refused";

export const POST = serve(addPlanEntry, async ({ scope, body }) => {
  const added = await addEntry(scope, body);
  return added.ok ? answer(201, added) : refused(added);
});
