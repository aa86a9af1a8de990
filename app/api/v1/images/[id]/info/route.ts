import { imageInfo } from "@/lib/domains/images/queries";
import { answer, forHousehold, problem } from "../../answer";

/** All that is known of a photo: its sizes, whether more are being made, and others that look like it. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return forHousehold(async (scope) => {
    const info = await imageInfo(scope, id);
    return info === null ? problem("not-found") : answer(info);
  });
}
