import { keepPhoto } from "@/lib/domains/recipes/mutations";
import { currentScope } from "@/lib/platform/auth/scope";
import { LONGEST_UPLOAD } from "@/lib/platform/storage/prepare-photo";

/** Takes one photo (multipart field `photo`) for the household and answers with its id and address. */
export async function POST(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ reason: "not-signed-in" }, { status: 401 });
  if (Number(request.headers.get("content-length") ?? 0) > LONGEST_UPLOAD + 10_000)
    return Response.json({ reason: "too-large" }, { status: 413 });
  const form = await request.formData().catch(() => null);
  const photo = form?.get("photo");
  if (!(photo instanceof File)) return Response.json({ reason: "not-a-picture" }, { status: 422 });
  const kept = await keepPhoto(scope, new Uint8Array(await photo.arrayBuffer()));
  if (!kept.ok) return Response.json({ reason: kept.reason }, { status: kept.reason === "too-large" ? 413 : 422 });
  return Response.json({ id: kept.fileId, url: `/api/files/${kept.fileId}` }, { status: 201 });
}
