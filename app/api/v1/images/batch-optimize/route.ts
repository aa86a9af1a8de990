import { askBatch } from "@/lib/domains/images/mutations";
import { batchInput } from "@/lib/domains/images/schema";
import { answer, withBody } from "../answer";

/** Makes sizes and formats of many kept photos in the background; each photo's `info` shows them as they come. */
export function POST(request: Request) {
  return withBody(request, batchInput, async (scope, input) => {
    const ids = await askBatch(scope, input);
    return answer({ accepted: ids, info: ids.map((id) => `/api/v1/images/${id}/info`) }, 202);
  });
}
