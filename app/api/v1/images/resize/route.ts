import { askBatch, makeRenditions } from "@/lib/domains/images/mutations";
import { renditionUrl } from "@/lib/domains/images/policy";
import { resizeInput } from "@/lib/domains/images/schema";
import { answer, withBody } from "../answer";

/**
 * Several sizes of a kept photo at once, each with the address it is kept under. A size with width and height is cut to
 * that shape from the middle; none is larger than the photo. AVIF is made in the background: 202, and `info` shows it.
 */
export function POST(request: Request) {
  return withBody(request, resizeInput, async (scope, { id, sizes, format, quality }) => {
    const wanted = sizes.map((size) => ({ ...size, format, quality }));
    if (format === "avif") {
      await askBatch(scope, { ids: [id], wanted });
      return answer({ info: `/api/v1/images/${id}/info` }, 202);
    }
    const made = await makeRenditions(scope, id, wanted);
    return answer({
      renditions: made.map((one) => ({ ...one, url: renditionUrl(id, one.format, one.width, one.height) })),
    });
  });
}
