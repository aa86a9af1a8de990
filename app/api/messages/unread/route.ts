import { countUnread } from "@/lib/domains/community/queries/notifications";
import { currentActor, publicScope } from "@/lib/platform/auth/scope";

/** How many messages this person has not read; asked for after a page has come, so that no page waits for it. */
export async function GET() {
  const actor = await currentActor();
  // Nobody has nothing to read: a page that is being left asks no more than that.
  const count = actor === null ? 0 : await countUnread({ ...publicScope(), actor });
  return Response.json({ count }, { headers: { "Cache-Control": "no-store" } });
}
