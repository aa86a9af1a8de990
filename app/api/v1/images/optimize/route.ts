import { keepPhoto } from "@/lib/domains/images/mutations";
import { imageInfo } from "@/lib/domains/images/queries";
import { MOST_BYTES } from "@/lib/engines/images/limits";
import { answer, forHousehold, problem } from "../answer";

/** What a form adds to its file. */
const FORM_BYTES = 10_000;

/**
 * Takes one picture (multipart field `image`) and keeps it as the app shows it: upright, sRGB, WebP in several sizes,
 * without its metadata; AVIF follows. Answers 201 with all that is known of it.
 */
export function POST(request: Request) {
  return forHousehold(async (scope) => {
    if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES + FORM_BYTES) return problem("too-large");
    const form = await request.formData().catch(() => null);
    const image = form?.get("image");
    if (!(image instanceof File)) return problem("invalid", "image: a file is expected in this field");
    if (image.size > MOST_BYTES) return problem("too-large");
    const kept = await keepPhoto(scope, new Uint8Array(await image.arrayBuffer()), { declared: image.type });
    if (!kept.ok) return problem(kept.reason);
    return answer(await imageInfo(scope, kept.fileId), 201);
  });
}
