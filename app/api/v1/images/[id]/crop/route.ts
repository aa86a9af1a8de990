import { cropPhoto } from "@/lib/domains/images/mutations";
import { imageInfo } from "@/lib/domains/images/queries";
import { cropInput } from "@/lib/domains/images/schema";
import { answer, problem, withBody } from "../../answer";

/** A part of a kept photo as a photo of its own; the whole one stays. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return withBody(request, cropInput, async (scope, crop) => {
    const kept = await cropPhoto(scope, id, crop);
    return kept.ok ? answer(await imageInfo(scope, kept.fileId), 201) : problem(kept.reason);
  });
}
