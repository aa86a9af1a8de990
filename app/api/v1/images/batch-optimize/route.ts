import { askBatch } from "@/lib/domains/images/mutations";
import { answer, serve } from "@/lib/platform/rest/serve";
import { batchOptimizeImages } from "../contract";
import { infoUrl } from "../info-url";

export const POST = serve(batchOptimizeImages, async ({ scope, body }) => {
  const ids = await askBatch(scope, body);
  return answer(202, { accepted: ids, info: ids.map(infoUrl) });
});
