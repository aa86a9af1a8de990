import { askBatch, makeRenditions } from "@/lib/domains/images/mutations";
import { renditionUrl } from "@/lib/domains/images/policy";
import { LONGEST_SIDE } from "@/lib/engines/images/limits";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { convertImage } from "../contract";
import { infoUrl } from "../info-url";

export const POST = serve(convertImage, async ({ scope, body: { id, format, quality } }) => {
  const wanted = [{ format, width: LONGEST_SIDE, quality }];
  if (format === "avif") {
    await askBatch(scope, { ids: [id], wanted });
    return answer(202, { info: infoUrl(id) });
  }
  const [made] = await makeRenditions(scope, id, wanted);
  if (made === undefined) return problem("not-found");
  return answer(200, { ...made, url: renditionUrl(id, format, made.width, made.height) });
});
