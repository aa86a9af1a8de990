import { askBatch, makeRenditions } from "@/lib/domains/images/mutations";
import { renditionUrl } from "@/lib/domains/images/policy";
import { convertInput } from "@/lib/domains/images/schema";
import { LONGEST_SIDE } from "@/lib/engines/images/limits";
import { answer, withBody } from "../answer";

/** A kept photo in another format at its own size. AVIF is made in the background: 202, and `info` shows it. */
export function POST(request: Request) {
  return withBody(request, convertInput, async (scope, { id, format, quality }) => {
    const wanted = [{ format, width: LONGEST_SIDE, quality }];
    if (format === "avif") {
      await askBatch(scope, { ids: [id], wanted });
      return answer({ info: `/api/v1/images/${id}/info` }, 202);
    }
    const [made] = await makeRenditions(scope, id, wanted);
    return answer(made === undefined ? null : { ...made, url: renditionUrl(id, format, made.width, made.height) });
  });
}
