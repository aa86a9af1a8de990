import { countUnread } from "@/lib/domains/community/queries/notifications";
import { currentActor, publicScope } from "@/lib/platform/auth/scope";

/** How many messages this person has not read; asked for after a page has come, so that no page waits for it. */
export async function GET() {
  const actor = await currentActor();
  if (actor === null) return new Response(null, { status: 401, headers: { "Cache-Control": "no-store" } });
  const count = await countUnread({ ...publicScope(), actor });
  return Response.json({ count }, { headers: { "Cache-Control": "private, max-age=60" } });
}
