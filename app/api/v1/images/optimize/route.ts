import { keepPhoto } from "@/lib/domains/images/mutations";
import { MOST_BYTES } from "@/lib/engines/images/limits";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { optimizeImage } from "../contract";
import { keptInfo } from "../kept-info";

export const POST = serve(optimizeImage, async ({ scope, body: { image } }) => {
  if (image.size > MOST_BYTES) return problem("too-large");
  const kept = await keepPhoto(scope, new Uint8Array(await image.arrayBuffer()), { declared: image.type });
  return kept.ok ? answer(201, await keptInfo(scope, kept.fileId)) : problem(kept.reason);
});
