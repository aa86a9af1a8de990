import { cropPhoto } from "@/lib/domains/images/mutations";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { cropImage } from "../../contract";
import { keptInfo } from "../../kept-info";

export const POST = serve(cropImage, async ({ scope, params, body }) => {
  const kept = await cropPhoto(scope, params.id, body);
  return kept.ok ? answer(201, await keptInfo(scope, kept.fileId)) : problem(kept.reason);
});
