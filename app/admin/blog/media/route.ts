import { recordAdminAct } from "@/lib/domains/audit/mutations";
import { mediaUrl } from "@/lib/domains/community/policy";
import { keepPublicPhoto } from "@/lib/domains/images/mutations/keep-public-photo";
import { MOST_BYTES } from "@/lib/engines/images/limits";
import { currentActor, publicScope } from "@/lib/platform/auth/scope";

const FORM_BYTES = 10_000;

const refused = (reason: string, status: number) =>
  Response.json({ reason }, { status, headers: { "Cache-Control": "no-store" } });

/** Takes a picture for the blog (field `image`), which everyone may see; for admins, from their own pages. */
export async function POST(request: Request) {
  const actor = await currentActor();
  if (actor?.isAdmin !== true) return new Response("Not found", { status: 404 });
  // A form of another site cannot say it comes from here.
  if (request.headers.get("sec-fetch-site") !== "same-origin") return refused("forbidden", 403);
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES + FORM_BYTES) return refused("too-large", 413);
  const form = await request.formData().catch(() => null);
  const image = form?.get("image");
  if (!(image instanceof File)) return refused("invalid", 422);
  if (image.size > MOST_BYTES) return refused("too-large", 413);
  const scope = publicScope();
  const kept = await keepPublicPhoto(scope, new Uint8Array(await image.arrayBuffer()), image.type);
  if (!kept.ok) return refused(kept.reason, 422);
  if (kept.isNew) await recordAdminAct(scope, { actor, act: "files.add", subjectKind: "file", subjectId: kept.fileId });
  return Response.json({ id: kept.fileId, url: mediaUrl(kept.fileId) }, { status: 201 });
}
