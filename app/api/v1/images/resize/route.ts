import { askBatch, makeRenditions } from "@/lib/domains/images/mutations";
import { renditionUrl } from "@/lib/domains/images/policy";
import { answer, serve } from "@/lib/platform/rest/serve";
import { resizeImage } from "../contract";
import { infoUrl } from "../info-url";

export const POST = serve(resizeImage, async ({ scope, body: { id, sizes, format, quality } }) => {
  const wanted = sizes.map((size) => ({ ...size, format, quality }));
  if (format === "avif") {
    await askBatch(scope, { ids: [id], wanted });
    return answer(202, { info: infoUrl(id) });
  }
  const made = await makeRenditions(scope, id, wanted);
  return answer(200, {
    renditions: made.map((one) => ({ ...one, url: renditionUrl(id, one.format, one.width, one.height) })),
  });
});
